namespace CceGen.Generator.Model.Wire;

/// <summary>How a scalar is read and written: the codecs of <c>JsonCodecs</c>, by name.</summary>
internal enum ScalarCodec
{
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

    /// <summary>A date without a time, in a <c>DateTimeOffset</c>.</summary>
    DateInDateTimeOffset,

    /// <summary>A date without a time, in a <c>DateTime</c>.</summary>
    DateInDateTime,
    DateOnly,

    /// <summary>A date, which may be read with a time, in a <c>DateTimeOffset</c>.</summary>
    DateOrTimeInDateTimeOffset,

    /// <summary>A date, which may be read with a time, in a <c>DateTime</c>.</summary>
    DateOrTimeInDateTime,

    /// <summary>A duration as ISO 8601 writes it, in a <c>TimeSpan</c>.</summary>
    Duration,

    /// <summary>A duration as .NET writes it.</summary>
    TimeSpan,

    /// <summary>A time of day, in a <c>TimeSpan</c>.</summary>
    TimeInTimeSpan,
    TimeOnly,
    Guid,
    Uri,
    Bytes,
}
