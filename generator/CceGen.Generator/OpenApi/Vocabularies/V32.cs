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
        Methods = Methods,
        Types = V31.Types,
        Document = new(
            "OpenAPI Object",
            read: ["openapi", "$self", "info", "servers", "paths", "components"],
            silent: ["tags", "externalDocs", "jsonSchemaDialect"],
            ignored: ["webhooks", "security"],
            foreign: Vocabulary.DocumentOfSwagger),
        Components = new(
            "Components Object",
            read: ["schemas", "responses", "parameters", "requestBodies", "pathItems", "mediaTypes"],
            silent: ["examples"],
            ignored: ["headers", "securitySchemes", "links", "callbacks"]),
        PathItem = new(
            "Path Item Object",
            read: ["$ref", "summary", "description", "servers", "parameters", "additionalOperations", .. Methods]),
        MediaType = new(
            "Media Type Object",
            read: ["$ref", "description", "schema", "itemSchema"],
            silent: ["example", "examples"],
            ignored: ["encoding", "prefixEncoding", "itemEncoding"]),
        Schema = V31.Schema(),
        Server = new("Server Object", read: ["url", "name", "description", "variables"]),
        Discriminator = new("Discriminator Object", read: ["propertyName", "mapping", "defaultMapping"]),
        Response = new(
            "Response Object",
            read: ["$ref", "description", "content"],
            silent: ["summary"],
            ignored: ["headers", "links"],
            foreign: ["schema", "examples"]),
    };
}
