using System;
using System.Linq;
using CceGen.Generator.OpenApi;

namespace CceGen.Generator.Lowering;

/// <summary>What a schema says itself, by its <c>$ref</c>, or by a part of its <c>allOf</c>.</summary>
internal static class SchemaFacts
{
    /// <summary>How many references and parts may lead to the schema that says it.</summary>
    private const int MostLevels = 64;

    /// <summary>Whether values are raw octets, which no JSON text can hold.</summary>
    public static bool IsBinary(OpenApiSchema? schema) =>
        Says(schema, candidate => candidate is { Type: SchemaType.String or SchemaType.None, Format.Text: "binary" });

    public static bool IsReadOnly(OpenApiSchema schema) => Says(schema, candidate => candidate.ReadOnly);

    public static bool IsWriteOnly(OpenApiSchema schema) => Says(schema, candidate => candidate.WriteOnly);

    private static bool Says(OpenApiSchema? schema, Func<OpenApiSchema, bool> fact, int level = 0) => schema is not null && level < MostLevels
        && (fact(schema) || Says(schema.Target, fact, level + 1) || schema.AllOf.Any(part => Says(part, fact, level + 1)));
}
