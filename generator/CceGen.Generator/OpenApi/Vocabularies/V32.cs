namespace CceGen.Generator.OpenApi.Vocabularies;

/// <summary>OpenAPI 3.2.</summary>
internal static class V32
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

    public static readonly Vocabulary Vocabulary = new()
    {
        HasBooleanSchemas = true,
        HasSiblingsOfReference = true,
        HasIds = true,
        HasQueryString = true,
        HasCookieStyle = true,
        HasStylesInMultipart = true,
        Methods = Methods,
        Types = V31.Types,
        Document = new(
            "OpenAPI Object",
            read: ["openapi", "$self", "info", "servers", "paths", "webhooks", "components", "security"],
            silent: ["tags", "externalDocs", "jsonSchemaDialect"],
            foreign: Vocabulary.DocumentOfSwagger),
        Components = new(
            "Components Object",
            read: ["schemas", "responses", "parameters", "requestBodies", "headers", "pathItems", "mediaTypes", "callbacks", "securitySchemes"],
            silent: ["examples"],
            ignored: ["links"]),
        PathItem = new(
            "Path Item Object",
            read: ["$ref", "summary", "description", "servers", "parameters", "additionalOperations", .. Methods]),
        MediaType = new(
            "Media Type Object",
            read: ["$ref", "description", "schema", "encoding", "itemSchema"],
            silent: ["example", "examples"],
            ignored: ["prefixEncoding", "itemEncoding"]),
        Encoding = new(
            "Encoding Object",
            read: ["contentType", "headers", "style", "explode"],
            ignored: ["allowReserved", "encoding", "prefixEncoding", "itemEncoding"]),
        Schema = V31.Schema(),
        Server = new("Server Object", read: ["url", "name", "description", "variables"]),
        SecurityScheme = new(
            "Security Scheme Object",
            read: ["$ref", "type", "description", "name", "in", "scheme"],
            silent: ["bearerFormat", "flows", "openIdConnectUrl", "oauth2MetadataUrl", "deprecated"],
            foreign: ["flow", "authorizationUrl", "tokenUrl", "scopes"]),
        Discriminator = new("Discriminator Object", read: ["propertyName", "mapping", "defaultMapping"]),
        Response = new(
            "Response Object",
            read: ["$ref", "description", "headers", "content"],
            silent: ["summary"],
            ignored: ["links"],
            foreign: ["schema", "examples"]),
    };
}
