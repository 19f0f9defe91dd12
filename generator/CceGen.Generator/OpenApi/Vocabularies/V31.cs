using System;
using System.Collections.Generic;

namespace CceGen.Generator.OpenApi.Vocabularies;

/// <summary>OpenAPI 3.1, whose schemas are those of JSON Schema 2020-12.</summary>
internal static class V31
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    /// <summary>The names of types, which 3.2 has as well.</summary>
    public static readonly IReadOnlyDictionary<string, SchemaTypes> Types = new Dictionary<string, SchemaTypes>(StringComparer.Ordinal)
    {
        ["string"] = SchemaTypes.String,
        ["integer"] = SchemaTypes.Integer,
        ["number"] = SchemaTypes.Number,
        ["boolean"] = SchemaTypes.Boolean,
        ["array"] = SchemaTypes.Array,
        ["object"] = SchemaTypes.Object,
        ["null"] = SchemaTypes.Null,
    };

    public static readonly Vocabulary Vocabulary = new()
    {
        HasBooleanSchemas = true,
        HasSiblingsOfReference = true,
        HasIds = true,
        HasStylesInMultipart = true,
        Methods = Methods,
        Types = Types,
        Document = new(
            "OpenAPI Object",
            read: ["openapi", "info", "servers", "paths", "webhooks", "components", "security"],
            silent: ["tags", "externalDocs", "jsonSchemaDialect"],
            foreign: Vocabulary.DocumentOfSwagger),
        Components = new(
            "Components Object",
            read: ["schemas", "responses", "parameters", "requestBodies", "headers", "pathItems", "callbacks", "securitySchemes"],
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

    /// <summary>The Schema Object, which 3.2 has as well.</summary>
    public static KeywordTable Schema() => new(
        "Schema Object",
        read:
        [
            "$ref", "$dynamicRef", "$id", "$anchor", "$dynamicAnchor", "type", "format", "title", "description", "deprecated", "properties", "required", "items",
            "additionalProperties", "allOf", "oneOf", "anyOf", "enum", "const", "default", "readOnly", "writeOnly", "discriminator", "contentEncoding",
            // 3.0's word, which tools write into documents of 3.1 all the same.
            "nullable",
        ],
        silent: ["example", "examples", "externalDocs", "$schema", "$comment", "$defs", "$vocabulary", "definitions"],
        unjudged: ["not", "patternProperties", "prefixItems", "contentMediaType", "contentSchema"],
        unenforced: ["maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum", "pattern", "maxLength", "minLength", "maxItems", "minItems", "unevaluatedProperties"],
        ignored:
        [
            "multipleOf", "uniqueItems", "maxProperties", "minProperties", "xml",
            "if", "then", "else", "contains", "minContains", "maxContains", "propertyNames", "dependentRequired",
            "dependentSchemas", "unevaluatedItems",
        ]);
}
