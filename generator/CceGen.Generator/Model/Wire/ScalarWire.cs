namespace CceGen.Generator.Model.Wire;

/// <summary>A text, a number or a Boolean.</summary>
internal sealed record ScalarWire(ScalarCodec Codec, bool IsNullable) : WireModel(IsNullable)
{
    /// <summary>Whether it is written as a date without a time.</summary>
    public bool IsDate => Codec is ScalarCodec.DateInDateTimeOffset or ScalarCodec.DateInDateTime or ScalarCodec.DateOnly
        or ScalarCodec.DateOrTimeInDateTimeOffset or ScalarCodec.DateOrTimeInDateTime;

    /// <summary>Whether it is read from other texts of .NET as well.</summary>
    public bool IsLenient { get; init; }

    /// <summary>The format of a date or a time in a parameter, where it is not the usual one.</summary>
    public string? Format { get; init; }

    /// <summary>Whether one value can be read in several spellings, of which its type does not say which it was.</summary>
    public bool HasSpellings => Codec is ScalarCodec.Single or ScalarCodec.Double or ScalarCodec.Decimal or ScalarCodec.DateTimeOffset or ScalarCodec.DateTime
        or ScalarCodec.Duration or ScalarCodec.TimeSpan or ScalarCodec.TimeInTimeSpan or ScalarCodec.TimeOnly or ScalarCodec.Guid;
}
