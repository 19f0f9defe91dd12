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

    /// <summary>A date or a time in UTC; the text is the numbers of its constructor.</summary>
    Time,

    /// <summary>An empty collection.</summary>
    EmptyCollection,

    /// <summary>A new object of the property's type.</summary>
    NewObject,

    /// <summary>Nothing, although the type does not allow null.</summary>
    NotNull,
}
