using System.Collections.Generic;

namespace CceGen.Generator.OpenApi.Vocabularies;

/// <summary>A version of the specification as data: what its objects have, and how it is used. The readers are given one.</summary>
internal sealed class Vocabulary
{
    /// <summary>The key of the document that has the components; null where the document has them itself.</summary>
    public string? ComponentsKey { get; init; } = "components";

    /// <summary>The key that has the schemas among the components.</summary>
    public string SchemasKey { get; init; } = "schemas";

    /// <summary>The key that has the security schemes among the components.</summary>
    public string SecuritySchemesKey { get; init; } = "securitySchemes";

    /// <summary>The line of versions that keywords belong to which this one does not have.</summary>
    public string OtherLine { get; init; } = "Swagger 2.0";

    /// <summary>What only a document of 2.0 has at its root.</summary>
    public static readonly string[] DocumentOfSwagger =
        ["swagger", "host", "basePath", "schemes", "consumes", "produces", "definitions", "parameters", "responses", "securityDefinitions"];

    /// <summary>A parameter of 2.0, seen as the schema of its value.</summary>
    public static readonly KeywordTable ParameterSchema = new("Parameter Object", read:
    [
        "type", "format", "items", "enum", "default", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum", "pattern", "nullable",
    ]);

    /// <summary>A parameter of a later version that has the keywords of its schema among its own, as in 2.0: that is said once, and not of each.</summary>
    public static readonly KeywordTable ParameterOfSwagger = new(
        "Parameter Object",
        read:
        [
            "$ref", "name", "in", "description", "required", "deprecated", "style", "explode", "allowReserved", "allowEmptyValue", "type", "format", "items", "collectionFormat", "enum",
            "default", "nullable",
        ],
        silent: ["example", "examples"],
        unenforced: ["maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum", "pattern"],
        ignored: ["multipleOf", "maxLength", "minLength", "maxItems", "minItems", "uniqueItems"]);

    /// <summary>The objects that all versions since 3.0 have as they are.</summary>
    public KeywordTable Info { get; init; } = new(
        "Info Object",
        read: ["title", "version", "description"],
        silent: ["summary", "termsOfService", "contact", "license"]);

    public KeywordTable Server { get; init; } = new("Server Object", read: ["url", "description", "variables"]);

    public KeywordTable ServerVariable { get; init; } = new(
        "Server Variable Object",
        read: ["default", "enum", "description"]);

    public KeywordTable Operation { get; init; } = new(
        "Operation Object",
        read: ["$ref", "tags", "summary", "description", "operationId", "parameters", "requestBody", "responses", "callbacks", "deprecated", "security", "servers"],
        silent: ["externalDocs"],
        foreign: ["consumes", "produces", "schemes"]);

    /// <summary>An operation of a webhook or callback, which somebody else sends: where to, and with which credentials, is for that one.</summary>
    public KeywordTable ReceivedOperation { get; init; } = new(
        "Operation Object",
        read: ["$ref", "tags", "summary", "description", "operationId", "parameters", "requestBody", "responses", "deprecated"],
        silent: ["externalDocs", "security", "servers"],
        ignored: ["callbacks"],
        foreign: ["consumes", "produces", "schemes"]);

    public KeywordTable Callback { get; init; } = new("Callback Object", read: ["$ref"]);

    public KeywordTable Parameter { get; init; } = new(
        "Parameter Object",
        read: ["$ref", "name", "in", "description", "required", "deprecated", "schema", "content", "style", "explode", "allowReserved", "allowEmptyValue"],
        silent: ["example", "examples"],
        foreign: ["type", "format", "items", "collectionFormat", "enum", "default"]);

    public KeywordTable RequestBody { get; init; } = new("Request Body Object", read: ["$ref", "description", "content", "required"]);

    public KeywordTable Encoding { get; init; } = new(
        "Encoding Object",
        read: ["contentType", "headers", "style", "explode"],
        ignored: ["allowReserved"]);

    public KeywordTable Response { get; init; } = new(
        "Response Object",
        read: ["$ref", "description", "headers", "content"],
        ignored: ["links"],
        foreign: ["examples"],
        borrowed: ["schema"]);

    public KeywordTable SecurityScheme { get; init; } = new(
        "Security Scheme Object",
        read: ["$ref", "type", "description", "name", "in", "scheme"],
        silent: ["bearerFormat", "flows", "openIdConnectUrl"],
        foreign: ["flow", "authorizationUrl", "tokenUrl", "scopes"]);

    public KeywordTable Discriminator { get; init; } = new("Discriminator Object", read: ["propertyName", "mapping"]);

    public required KeywordTable Document { get; init; }

    public required KeywordTable Components { get; init; }

    public required KeywordTable PathItem { get; init; }

    public required KeywordTable MediaType { get; init; }

    public required KeywordTable Schema { get; init; }

    /// <summary>The keywords of a path item that are operations.</summary>
    public required IReadOnlyList<string> Methods { get; init; }

    /// <summary>The names that <c>type</c> may have.</summary>
    public required IReadOnlyDictionary<string, SchemaTypes> Types { get; init; }

    /// <summary>Whether <c>true</c> and <c>false</c> are schemas wherever a schema may be.</summary>
    public bool HasBooleanSchemas { get; init; }

    /// <summary>Whether the keywords beside the <c>$ref</c> of a schema hold as well.</summary>
    public bool HasSiblingsOfReference { get; init; }

    /// <summary>Whether references may name schemas by <c>$id</c> and <c>$anchor</c>.</summary>
    public bool HasIds { get; init; }

    /// <summary>Whether a parameter may be the whole query string.</summary>
    public bool HasQueryString { get; init; }

    /// <summary>Whether cookies have a style of their own.</summary>
    public bool HasCookieStyle { get; init; }

    /// <summary>Whether <c>style</c> says how parts of <c>multipart</c> are written, and not only fields of a form.</summary>
    public bool HasStylesInMultipart { get; init; }

    /// <summary>Whether bodies and responses have <c>content</c>, media types with a schema each.</summary>
    public bool HasContent => ComponentsKey is not null;

    /// <summary>Whether a document must have <c>paths</c>, and an operation <c>responses</c>.</summary>
    public bool RequiresPaths { get; init; }

    /// <summary>Whether a parameter for the header <c>Authorization</c> is one that requests have.</summary>
    public bool HasAuthorizationParameters { get; init; }
}
