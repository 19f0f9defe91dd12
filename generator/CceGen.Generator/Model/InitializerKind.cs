namespace CceGen.Generator.Model;

/// <summary>What a property is before anyone sets it.</summary>
internal enum InitializerKind
{
    /// <summary>A string with the text.</summary>
    Text,

    /// <summary>A number or a Boolean; the text is C#.</summary>
    Number,

    /// <summary>The member of an enum that the text names.</summary>
    EnumMember,

    /// <summary>A value of an extensible enum that is not one of the known ones.</summary>
    ExtensibleEnumText,

    /// <summary>An object that its constructor makes of the text.</summary>
    FromText,

    /// <summary>A URL, relative or absolute.</summary>
    Uri,

    /// <summary>A date, a time in UTC, a time of day or a span of time; the text is the numbers of its constructor.</summary>
    Time,

    /// <summary>Octets; the text is Base64.</summary>
    Bytes,

    /// <summary>A list or a map with the items.</summary>
    Collection,

    /// <summary>An empty collection.</summary>
    EmptyCollection,

    /// <summary>A new object of the property's type.</summary>
    NewObject,

    /// <summary>Nothing, although the type does not allow null.</summary>
    NotNull,
}
