using System.Collections.Generic;
using CceGen.Generator.OpenApi;

namespace CceGen.Generator.Shapes;

/// <summary>A schema that holds for a value of an <c>allOf</c>: the target of a reference, or what a schema says without its parts and its reference.</summary>
internal sealed record AllOfLink(OpenApiSchema Schema, bool IsReference)
{
    /// <summary>The links of a schema, in the order in which their properties come: those of its parts, then its own.</summary>
    public static List<AllOfLink> Of(OpenApiSchema schema)
    {
        var links = new List<AllOfLink>();
        Collect(schema, links);
        return links;
    }

    /// <summary>Whether the siblings of a <c>$ref</c> add to its target. Since 3.1, both apply.</summary>
    public static bool HasMembersBesideReference(OpenApiSchema schema) =>
        schema.Properties.Count > 0 || schema.Required.Count > 0 || schema.Parts.Count > 0;

    /// <summary>Whether the schema itself says that a value is an object, or nothing about what it is.</summary>
    public bool IsObject => Schema is { Type: SchemaType.Object, Enum.Count: 0 } || (Schema.Types & ~(SchemaTypes.Object | SchemaTypes.Null)) == SchemaTypes.None
        && Schema.Enum.Count == 0 && Schema.Items is null && Schema.PrefixItems is null && NumberText.TypeOf(Schema) == SchemaType.None;

    private static void Collect(OpenApiSchema schema, List<AllOfLink> links)
    {
        if (schema.Reference is not null)
        {
            links.Add(new AllOfLink(schema, IsReference: true));
            if (!HasMembersBesideReference(schema))
            {
                return;
            }
        }

        foreach (var part in schema.Parts)
        {
            Collect(part, links);
        }

        links.Add(new AllOfLink(schema, IsReference: false));
    }
}
