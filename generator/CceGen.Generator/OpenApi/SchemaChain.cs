using System;
using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi;

/// <summary>What a schema says by itself, or else by the schema that it only names: with <c>$ref</c>, or as the one part of <c>allOf</c>.</summary>
internal static class SchemaChain
{
    /// <summary>A schema may lead back to itself.</summary>
    private const int MostLinks = 256;

    public static SpecNode? Example(OpenApiSchema schema) => First(schema, static link => link.Example);

    public static OpenApiSchema? Items(OpenApiSchema schema) => First(schema, static link => link.Items);

    public static OpenApiSchema? AdditionalProperties(OpenApiSchema schema) => First(schema, static link => link.AdditionalProperties);

    public static SpecNode? Default(OpenApiSchema schema) => First(schema, static link => link.Default);

    public static string? Description(OpenApiSchema schema) => First(schema, static link => link.Description);

    /// <summary>Whether the schema, or one that it names, is deprecated.</summary>
    public static bool IsDeprecated(OpenApiSchema schema) => Links(schema).Any(static link => link.Deprecated);

    private static T? First<T>(OpenApiSchema schema, Func<OpenApiSchema, T?> read)
        where T : class => Links(schema).Select(read).FirstOrDefault(static value => value is not null);

    private static IEnumerable<OpenApiSchema> Links(OpenApiSchema schema)
    {
        OpenApiSchema? link = schema;
        for (var count = 0; link is not null && count < MostLinks; count++)
        {
            yield return link;
            link = link.Reference is not null ? link.Target : link.AllOf.Count == 1 ? link.AllOf[0] : null;
        }
    }
}
