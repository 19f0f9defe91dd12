using System.Linq;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>Reads <c>minimum</c>, <c>maximum</c> and the exclusive ones, in both of their meanings, and the limits of sizes.</summary>
internal static class BoundsReader
{
    public static SchemaBounds Read(ObjectNode node)
    {
        var minimum = Scalar(node.Find("minimum"));
        var maximum = Scalar(node.Find("maximum"));
        var exclusiveMinimum = Scalar(node.Find("exclusiveMinimum"));
        var exclusiveMaximum = Scalar(node.Find("exclusiveMaximum"));
        return minimum is null && maximum is null && exclusiveMinimum is null && exclusiveMaximum is null
            ? SchemaBounds.None
            : new SchemaBounds
            {
                Minimum = minimum,
                Maximum = maximum,
                ExclusiveMinimum = Exclusive(exclusiveMinimum, minimum),
                ExclusiveMaximum = Exclusive(exclusiveMaximum, maximum),
                Flags = [.. new[] { exclusiveMinimum, exclusiveMaximum }.OfType<SpecScalar>().Where(static flag => flag.Type == ScalarType.Boolean)],
            };
    }

    public static SchemaSizes ReadSizes(ObjectNode node)
    {
        var minLength = Scalar(node.Find("minLength"));
        var maxLength = Scalar(node.Find("maxLength"));
        var minItems = Scalar(node.Find("minItems"));
        var maxItems = Scalar(node.Find("maxItems"));
        return minLength is null && maxLength is null && minItems is null && maxItems is null
            ? SchemaSizes.None
            : new SchemaSizes { MinLength = minLength, MaxLength = maxLength, MinItems = minItems, MaxItems = maxItems };
    }

    private static SpecScalar? Scalar(SpecEntry? entry) => entry?.Value as SpecScalar;

    // In 3.0, 'exclusiveMinimum: true' says that 'minimum' is not allowed itself.
    private static SpecScalar? Exclusive(SpecScalar? exclusive, SpecScalar? inclusive) =>
        exclusive is not { Type: ScalarType.Boolean } ? exclusive : NodeReader.IsTrue(exclusive) ? inclusive : null;
}
