using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>What a node is, in the words of the messages.</summary>
internal static class NodeDescription
{
    public static string Of(SpecNode node) => node switch
    {
        SpecMapping => "a mapping",
        SpecSequence => "a list",
        SpecScalar { Type: ScalarType.Null } => "null",
        SpecScalar { Type: ScalarType.String } => "a string",
        SpecScalar { Type: ScalarType.Boolean } => "a Boolean",
        SpecScalar => "a number",
        _ => "something else",
    };
}
