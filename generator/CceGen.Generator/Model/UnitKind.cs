namespace CceGen.Generator.Model;

/// <summary>What a file declares. Its kind decides which types of the framework its code may name.</summary>
internal enum UnitKind
{
    /// <summary>A public type of <c>CceGen.Runtime</c>.</summary>
    SharedType,
    Interface,

    /// <summary>An interface whose documentation has examples.</summary>
    InterfaceWithExamples,
    Client,
    Operation,

    /// <summary>An operation whose documentation has an example.</summary>
    OperationWithExample,

    /// <summary>An operation object.</summary>
    LongRunning,

    /// <summary>A class that reads webhooks, without its methods.</summary>
    WebhookClass,

    /// <summary>The methods that read a webhook.</summary>
    Webhook,

    /// <summary>A class that holds the members that the document does not describe.</summary>
    Class,

    /// <summary>A class whose base holds them.</summary>
    DerivedClass,

    /// <summary>A class that is a list or a map.</summary>
    Collection,

    /// <summary>A class that holds a value of one of several types.</summary>
    Union,

    /// <summary>A C# enum, its texts in a switch.</summary>
    Enum,

    /// <summary>A C# enum, its texts in tables.</summary>
    LargeEnum,

    /// <summary>A C# enum whose numbers are those on the wire.</summary>
    IntegerEnum,

    /// <summary>A value type that holds any text.</summary>
    ExtensibleEnum,
}
