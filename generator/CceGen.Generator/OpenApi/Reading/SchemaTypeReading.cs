using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>What <c>type</c> says.</summary>
/// <param name="Types">The types.</param>
/// <param name="Format">The format that comes with a word such as <c>int64</c>; one beside the type goes before.</param>
internal sealed record SchemaTypeReading(SchemaTypes Types, SpecScalar? Format)
{
    public static readonly SchemaTypeReading None = new(SchemaTypes.None, null);
}
