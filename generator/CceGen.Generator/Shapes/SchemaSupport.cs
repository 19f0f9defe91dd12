using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Shapes;

/// <summary>Finds the keywords that make a schema more than one of the simple shapes.</summary>
internal static class SchemaSupport
{
    /// <summary>The first such key in the order of the text, or null.</summary>
    public static SpecScalar? Check(OpenApiSchema schema, DiagnosticBag diagnostics)
    {
        var isUnion = IsUnion(schema);
        if (!isUnion && schema.Discriminator is { } discriminator)
        {
            // On a base class, which can be read and written without it.
            diagnostics.Report(Problems.DiscriminatorIgnored(discriminator.Key.Location));
        }

        return (schema.Node as SpecMapping)?.Entries.FirstOrDefault(entry => IsUnsupported(entry.Name, schema, isUnion))?.Key;
    }

    /// <summary>Whether values may follow one of several schemas. A union of one is that one, or null.</summary>
    public static bool IsUnion(OpenApiSchema schema) => IsUnion(schema.OneOf) || IsUnion(schema.AnyOf);

    /// <summary>Whether the keyword makes a schema a union.</summary>
    public static bool IsOfUnion(string keyword) => keyword is "oneOf" or "anyOf" or "discriminator";

    private static bool IsUnion(IReadOnlyList<OpenApiSchema>? branches) => branches is not null && branches.Count(static branch => !branch.IsNull) != 1;

    private static bool IsUnsupported(string keyword, OpenApiSchema schema, bool isUnion) => keyword switch
    {
        "type" => schema.Type == SchemaType.None && (schema.Types & ~SchemaTypes.Null) != SchemaTypes.None && NumberText.TypeOf(schema) == SchemaType.None,
        "oneOf" => IsUnion(schema.OneOf),
        "anyOf" => IsUnion(schema.AnyOf),
        "not" => schema.Not is not null,
        "patternProperties" => schema.PatternProperties is not null,
        "prefixItems" => schema.PrefixItems is not null,
        "items" => schema.PrefixItems is not null && schema.Items is null,
        "discriminator" => isUnion,
        _ => false,
    };
}
