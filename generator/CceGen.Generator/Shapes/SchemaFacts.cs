using System;
using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.OpenApi;

namespace CceGen.Generator.Shapes;

/// <summary>What a schema says itself, by its <c>$ref</c>, or by a part of its <c>allOf</c>.</summary>
internal sealed class SchemaFacts(OpenApiDocument document)
{
    /// <summary>So many references in a row may be a circle.</summary>
    private const int MostLinks = 16;

    /// <summary>Whether values are raw octets, which no JSON text can hold.</summary>
    public bool IsBinary(OpenApiSchema? schema) => Says(schema, IsOctets);

    /// <summary>Whether a part with values of the schema is a file: it is raw octets, or may be.</summary>
    public bool IsFile(OpenApiSchema? schema) => schema is not null && AnySays(schema, IsOctets, withUnions: true);

    /// <summary>Whether values are lists of files, or may be.</summary>
    public bool IsListOfFiles(OpenApiSchema schema) => AnySays(schema, candidate => candidate.Items is { } items && IsFile(items), withUnions: true);

    /// <summary>Whether values are any text, without a format and a list of values.</summary>
    public bool IsText(OpenApiSchema? schema) =>
        Says(schema, static candidate => candidate is { Type: SchemaType.String, Format: null, Enum.Count: 0, Const: null });

    /// <summary>Whether the schema allows everything and describes nothing.</summary>
    public static bool SaysNothing(OpenApiSchema schema) => schema.Boolean == true
        || (schema is { Reference: null, Types: SchemaTypes.None, Properties.Count: 0, PatternProperties: null, Items: null, PrefixItems: null, AdditionalProperties: null } rest
            && rest is { AllOf.Count: 0, OneOf: null, AnyOf: null, Enum.Count: 0, Const: null, Format: null });

    /// <summary>Whether the schema describes nothing but that there is an object, or not even that.</summary>
    public bool IsUndescribed(OpenApiSchema? schema) => document.EndOf(schema) is not { } end || SaysNothing(end)
        || (end is { Type: SchemaType.Object, Properties.Count: 0, PatternProperties: null, AdditionalProperties: null or { Boolean: true } } rest
            && rest is { AllOf.Count: 0, OneOf: null, AnyOf: null, Enum.Count: 0, Const: null });

    /// <summary>Whether null is all that a schema allows, because its <c>type</c> says so.</summary>
    public static bool IsNullType(OpenApiSchema schema) => IsNullAlone(schema) && schema is { HasNullEnum: false, Const: null };

    /// <summary>Whether null is all that a schema allows, because its <c>enum</c> has nothing else.</summary>
    public static bool IsNullEnum(OpenApiSchema schema) => IsNullAlone(schema) && schema.HasNullEnum;

    private static bool IsNullAlone(OpenApiSchema schema) => schema is { IsNull: true, OneOf: null, AnyOf: null, Reference: null, Parts.Count: 0 };

    public bool IsReadOnly(OpenApiSchema schema) => Says(schema, static candidate => candidate.ReadOnly);

    public bool IsWriteOnly(OpenApiSchema schema) => Says(schema, static candidate => candidate.WriteOnly);

    // In JSON, octets are encoded; without an encoding, they are none of it.
    private static bool IsOctets(OpenApiSchema schema) => schema is { Type: SchemaType.String or SchemaType.None }
        && (schema.Format?.Text == "binary" || (schema is { ContentMediaType.Text: var mediaType, ContentEncoding: null } && !IsText(mediaType)));

    private static bool IsText(string mediaType) =>
        mediaType.StartsWith("text/", StringComparison.OrdinalIgnoreCase)
        || mediaType.EndsWith("json", StringComparison.OrdinalIgnoreCase)
        || mediaType.EndsWith("xml", StringComparison.OrdinalIgnoreCase);

    // Most schemas name one other at most, and nothing has to be remembered of them.
    private bool Says(OpenApiSchema? schema, Func<OpenApiSchema, bool> fact)
    {
        for (var count = 0; schema is not null; schema = document.TargetOf(schema), count++)
        {
            if (count == MostLinks || schema.Parts.Count > 0)
            {
                return AnySays(schema, fact);
            }

            if (fact(schema))
            {
                return true;
            }
        }

        return false;
    }

    // Each schema is asked once: references may form a cycle, and a cycle with two ways through it would never end.
    private bool AnySays(OpenApiSchema schema, Func<OpenApiSchema, bool> fact, bool withUnions = false)
    {
        var seen = new HashSet<OpenApiSchema>();
        var open = new Stack<OpenApiSchema?>([schema]);
        while (open.Count > 0)
        {
            if (open.Pop() is not { } candidate || !seen.Add(candidate))
            {
                continue;
            }

            if (fact(candidate))
            {
                return true;
            }

            open.Push(document.TargetOf(candidate));
            foreach (var part in withUnions ? candidate.Parts.Concat(candidate.OneOf ?? []).Concat(candidate.AnyOf ?? []) : candidate.Parts)
            {
                open.Push(part);
            }
        }

        return false;
    }
}
