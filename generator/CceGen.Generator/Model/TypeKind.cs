namespace CceGen.Generator.Model;

/// <summary>What a type is in C#.</summary>
internal enum TypeKind
{
    /// <summary>Any JSON: <c>object</c>.</summary>
    Any,
    String,
    Boolean,
    Int32,
    Int64,
    UInt64,
    Single,
    Double,
    Decimal,
    DateTimeOffset,
    DateTime,
    DateOnly,
    TimeSpan,
    TimeOnly,
    Guid,
    Uri,
    Bytes,

    /// <summary>A C# enum with a text for every member.</summary>
    Enum,

    /// <summary>A C# enum whose numbers are those on the wire.</summary>
    IntegerEnum,

    /// <summary>A value type that holds any text and names the known ones.</summary>
    ExtensibleEnum,

    /// <summary>A generated class.</summary>
    Object,

    /// <summary>A generated class that holds a value of one of several types.</summary>
    Union,
    Array,
    Map,

    /// <summary>Octets that are read while they are sent: <c>Stream</c>.</summary>
    Stream,

    /// <summary>A file with its name and media type: <c>FileParameter</c>.</summary>
    File,

    /// <summary>A type of <c>CceGen.Runtime</c> that a response is given to callers as; its argument is the type of an item.</summary>
    Response,
}
