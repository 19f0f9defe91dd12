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
}
