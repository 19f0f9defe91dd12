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
        if (!IsUnion(schema) && schema.Discriminator is { } discriminator)
        {
            // On a base class, which can be read and written without it.
            diagnostics.Report(Problems.DiscriminatorIgnored(discriminator.Key.Location));
        }

        return (schema.Node as SpecMapping)?.Entries.FirstOrDefault(entry => IsUnsupported(entry.Name, schema))?.Key;
    }

    /// <summary>Whether values may follow one of several schemas. A union of one is that one, or null.</summary>
    public static bool IsUnion(OpenApiSchema schema) => IsUnion(schema.OneOf) || IsUnion(schema.AnyOf);

    /// <summary>Whether a schema allows values of several types, apart from null.</summary>
    public static bool HasSeveralTypes(OpenApiSchema schema) =>
        schema.Type == SchemaType.None && (schema.Types & ~SchemaTypes.Null) != SchemaTypes.None && NumberText.TypeOf(schema) == SchemaType.None;

    /// <summary>Whether the schemas of <c>oneOf</c> or <c>anyOf</c> are several, or none at all.</summary>
    public static bool IsUnion(IReadOnlyList<OpenApiSchema>? branches) => branches is not null && branches.Count(static branch => !branch.IsNull) != 1;

    private static bool IsUnsupported(string keyword, OpenApiSchema schema) => keyword switch
    {
        "not" => schema.Not is not null,
        "patternProperties" => schema.PatternProperties is not null,
        "prefixItems" => schema.PrefixItems is not null,
        "items" => schema.PrefixItems is not null && schema.Items is null,
        _ => false,
    };
}
