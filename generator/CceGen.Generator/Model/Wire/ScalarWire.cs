namespace CceGen.Generator.Model.Wire;

/// <summary>A text, a number or a Boolean.</summary>
internal sealed record ScalarWire(ScalarCodec Codec, bool IsNullable) : WireModel(IsNullable)
{
    /// <summary>Whether it is written as a date without a time.</summary>
    public bool IsDate => Codec is ScalarCodec.DateInDateTimeOffset or ScalarCodec.DateInDateTime or ScalarCodec.DateOnly
        or ScalarCodec.DateOrTimeInDateTimeOffset or ScalarCodec.DateOrTimeInDateTime;

    /// <summary>The format of a date or a time in a parameter, where it is not the usual one.</summary>
    public string? Format { get; init; }
}
