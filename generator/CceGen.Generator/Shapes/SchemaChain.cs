using System;
using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Shapes;

/// <summary>What a schema says by itself, or else by the schema that it only names: with <c>$ref</c>, or as the one reference of an <c>allOf</c> without properties.</summary>
internal sealed class SchemaChain(OpenApiDocument document)
{
    /// <summary>A schema may lead back to itself.</summary>
    private const int MostLinks = 256;

    public SpecScalar? Pattern(OpenApiSchema? schema) => First(schema, static link => link.Pattern);

    public SpecScalar? MinLength(OpenApiSchema? schema) => First(schema, static link => link.Sizes.MinLength);

    public SpecScalar? MaxLength(OpenApiSchema? schema) => First(schema, static link => link.Sizes.MaxLength);

    public SpecScalar? MinItems(OpenApiSchema? schema) => First(schema, static link => link.Sizes.MinItems);

    public SpecScalar? MaxItems(OpenApiSchema? schema) => First(schema, static link => link.Sizes.MaxItems);

    /// <summary>The limits of a number: those of one schema, which are never mixed with those of another one.</summary>
    public SchemaBounds Bounds(OpenApiSchema? schema) => First(schema, static link => ReferenceEquals(link.Bounds, SchemaBounds.None) ? null : link.Bounds) ?? SchemaBounds.None;

    public SpecNode? Example(OpenApiSchema? schema) => First(schema, static link => link.Example);

    public OpenApiSchema? Items(OpenApiSchema? schema) => First(schema, static link => link.Items);

    public OpenApiSchema? AdditionalProperties(OpenApiSchema? schema) =>
        First(schema, static link => link.AdditionalProperties is { Boolean: null } values ? values : null);

    public SpecNode? Default(OpenApiSchema? schema) => First(schema, static link => link.Default);

    public string? Description(OpenApiSchema? schema) => First(schema, static link => link.Description);

    /// <summary>Whether the schema, or one that it names, is deprecated.</summary>
    public bool IsDeprecated(OpenApiSchema schema) => schema.Deprecated || (!IsAlone(schema) && Links(schema).Any(static link => link.Deprecated));

    /// <summary>
    /// Whether the schema says of which type its values are, or says nothing at all: a class that is derived from another one does neither, unless the
    /// only part that is no reference says it.
    /// </summary>
    public bool SaysType(OpenApiSchema schema)
    {
        schema = document.TargetOf(schema) ?? schema;
        var own = schema.Parts.Where(static part => part.Reference is null && !(part.Properties.Count == 0 && part.AdditionalProperties is { Boolean: null })).Take(2).ToList();
        if (schema.Parts.Count > 1 && own.Count == 1)
        {
            return IsTyped(own[0]);
        }

        for (var count = 0; count < MostLinks; count++)
        {
            if (document.TargetOf(schema) is { } target)
            {
                schema = target;
            }
            else if (schema is { Types: SchemaTypes.None, Properties.Count: 0, Parts.Count: 1 } && schema.Parts[0].Reference is not null)
            {
                schema = schema.Parts[0];
            }
            else
            {
                break;
            }
        }

        return IsTyped(schema);
    }

    private static bool IsTyped(OpenApiSchema schema) =>
        (schema.Types & ~SchemaTypes.Null) != SchemaTypes.None || schema.OneOf is not null || schema.AnyOf is not null || schema.Const is not null || SchemaFacts.SaysNothing(schema);

    private T? First<T>(OpenApiSchema? schema, Func<OpenApiSchema, T?> read)
        where T : class => schema is null ? null
            : read(schema) is { } own ? own
            : IsAlone(schema) ? null
            : Links(schema).Select(read).FirstOrDefault(static value => value is not null);

    private static bool IsAlone(OpenApiSchema schema) => schema.Reference is null && schema.Parts.Count == 0;

    private IEnumerable<OpenApiSchema> Links(OpenApiSchema? schema)
    {
        var open = new Stack<OpenApiSchema>();
        for (var (link, count) = (schema, 0); link is not null && count < MostLinks; link = open.Count > 0 ? open.Pop() : null, count++)
        {
            yield return link;
            if (document.TargetOf(link) is { } target)
            {
                open.Push(target);
            }

            if (link.Reference is null && Names(link))
            {
                // What the last part says comes first, and all parts come before what is referred to.
                foreach (var part in link.Parts.OrderBy(static part => part.Reference is null))
                {
                    open.Push(part);
                }
            }
        }
    }

    // One part, or one reference and what is said about it: anything else is a schema of its own.
    private static bool Names(OpenApiSchema schema) =>
        schema.Parts.Count == 1
        || (schema.Parts.Count(static part => part.Reference is not null) < 2 && schema.Parts.All(static part => part.Properties.Count == 0 && part.Parts.Count == 0));
}
