namespace CceGen.Generator.Model;

/// <summary>What an expression in an example is.</summary>
internal enum ExampleKind
{
    /// <summary>A string with the text.</summary>
    Text,

    /// <summary>A number, a Boolean or null; the text is C#.</summary>
    Plain,

    /// <summary>The member of an enum that the text names.</summary>
    EnumMember,

    /// <summary>A new value of the type, made of the text: a value of an extensible enum, a GUID.</summary>
    FromText,

    /// <summary>A URI with the text.</summary>
    Uri,

    /// <summary>A date, or a point in time in UTC; the text is year, month and day, and then hour, minute and second, as C#.</summary>
    Time,

    /// <summary>A time of day or a duration; the text is hour, minute and second, as C#.</summary>
    Clock,

    /// <summary>Bytes; the text is Base64.</summary>
    Bytes,

    /// <summary>A stream of the file that the text names.</summary>
    Stream,

    /// <summary>A file parameter of the file that the text names.</summary>
    File,

    /// <summary>A new object with the members.</summary>
    Object,

    /// <summary>A new object whose constructor gets the members.</summary>
    Construction,

    /// <summary>A new list with the members as items.</summary>
    List,

    /// <summary>A new map with the members as entries.</summary>
    Map,

    /// <summary>A new union of the one member.</summary>
    Union,
}
