using System;
using System.Collections.Generic;

namespace CceGen.Generator.OpenApi.Vocabularies;

/// <summary>OpenAPI 3.0.</summary>
internal static class V30
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    public static readonly Vocabulary Vocabulary = new()
    {
        RequiresPaths = true,
        Methods = Methods,
        Types = new Dictionary<string, SchemaTypes>(StringComparer.Ordinal)
        {
            ["string"] = SchemaTypes.String,
            ["integer"] = SchemaTypes.Integer,
            ["number"] = SchemaTypes.Number,
            ["boolean"] = SchemaTypes.Boolean,
            ["array"] = SchemaTypes.Array,
            ["object"] = SchemaTypes.Object,
        },
        Document = new(
            "OpenAPI Object",
            read: ["openapi", "info", "servers", "paths", "components", "security"],
            silent: ["tags", "externalDocs"],
            ignored: ["webhooks"],
            foreign: Vocabulary.DocumentOfSwagger),
        Components = new(
            "Components Object",
            read: ["schemas", "responses", "parameters", "requestBodies", "headers", "callbacks", "securitySchemes"],
            silent: ["examples"],
            ignored: ["links"]),
        PathItem = new(
            "Path Item Object",
            read: ["$ref", "summary", "description", "servers", "parameters", .. Methods]),
        MediaType = new(
            "Media Type Object",
            read: ["schema", "encoding"],
            silent: ["example", "examples"]),
        Schema = Schema(),
    };

    /// <summary>The Schema Object, which 2.0 has as well.</summary>
    /// <param name="alsoRead">What it has besides.</param>
    public static KeywordTable Schema(params string[] alsoRead) => new(
        "Schema Object",
        read:
        [
            "$ref", "type", "format", "nullable", "title", "description", "deprecated", "properties", "required", "items",
            "additionalProperties", "allOf", "oneOf", "anyOf", "enum", "default", "readOnly", "writeOnly", "discriminator",
            .. alsoRead,
        ],
        silent: ["example", "examples", "externalDocs", "$schema", "$comment", "$id"],
        unjudged: ["not", "patternProperties", "prefixItems", "contentSchema"],
        unenforced: ["maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum", "pattern", "maxLength", "minLength", "maxItems", "minItems"],
        ignored:
        [
            "multipleOf", "uniqueItems", "maxProperties", "minProperties", "xml",
            // JSON Schema's later ones, which OpenAPI 3.0 does not have but people use.
            "const", "if", "then", "else", "contains", "minContains", "maxContains", "propertyNames", "dependentRequired",
            "dependentSchemas", "unevaluatedItems", "unevaluatedProperties", "contentEncoding", "contentMediaType",
        ]);
}
