using System;
using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Shapes;

/// <summary>What a schema says by itself, or else by the schema that it only names: with <c>$ref</c>, or as the one part of <c>allOf</c>.</summary>
internal sealed class SchemaChain(OpenApiDocument document)
{
    /// <summary>A schema may lead back to itself.</summary>
    private const int MostLinks = 256;

    public SpecNode? Example(OpenApiSchema? schema) => First(schema, static link => link.Example);

    public OpenApiSchema? Items(OpenApiSchema? schema) => First(schema, static link => link.Items);

    public OpenApiSchema? AdditionalProperties(OpenApiSchema? schema) =>
        First(schema, static link => link.AdditionalProperties is { Boolean: null } values ? values : null);

    public SpecNode? Default(OpenApiSchema? schema) => First(schema, static link => link.Default);

    public string? Description(OpenApiSchema? schema) => First(schema, static link => link.Description);

    /// <summary>Whether the schema, or one that it names, is deprecated.</summary>
    public bool IsDeprecated(OpenApiSchema schema) => Links(schema).Any(static link => link.Deprecated);

    private T? First<T>(OpenApiSchema? schema, Func<OpenApiSchema, T?> read)
        where T : class => Links(schema).Select(read).FirstOrDefault(static value => value is not null);

    private IEnumerable<OpenApiSchema> Links(OpenApiSchema? schema)
    {
        var link = schema;
        for (var count = 0; link is not null && count < MostLinks; count++)
        {
            yield return link;
            link = link.Reference is not null ? document.TargetOf(link) : link.Parts.Count == 1 ? link.Parts[0] : null;
        }
    }
}
