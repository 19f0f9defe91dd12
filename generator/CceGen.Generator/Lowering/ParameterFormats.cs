using CceGen.Generator.Lowering.Policies;
using CceGen.Generator.Model.Wire;

namespace CceGen.Generator.Lowering;

/// <summary>Gives dates and times in parameters the formats that the options have for them.</summary>
internal static class ParameterFormats
{
    /// <summary>What is written of a value that is a text, or of each item of a list of texts.</summary>
    public static WireModel Of(WireModel wire, TypePolicy policy) => wire switch
    {
        ScalarWire { Codec: ScalarCodec.DateTimeOffset or ScalarCodec.DateTime } time => time with { Format = policy.ParameterDateTimeFormat },
        ScalarWire { IsDate: true } date => date with { Format = policy.ParameterDateFormat },
        ListWire list => list with { Item = Of(list.Item, policy) },
        _ => wire,
    };
}
