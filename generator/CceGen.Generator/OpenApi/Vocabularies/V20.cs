using System;
using System.Collections.Generic;

namespace CceGen.Generator.OpenApi.Vocabularies;

/// <summary>Swagger 2.0. Its schemas are those of 3.0, whose words people use in it.</summary>
internal static class V20
{
    public static readonly Vocabulary Vocabulary = new()
    {
        RequiresPaths = true,
        HasAuthorizationParameters = true,
        ComponentsKey = null,
        SchemasKey = "definitions",
        SecuritySchemesKey = "securityDefinitions",
        OtherLine = "OpenAPI 3",
        Methods = ["get", "put", "post", "delete", "options", "head", "patch"],
        Types = V30.Vocabulary.Types,
        Document = new(
            "Swagger Object",
            read: ["swagger", "info", "host", "basePath", "schemes", "consumes", "produces", "paths", "definitions", "parameters", "responses", "security", "securityDefinitions"],
            silent: ["tags", "externalDocs"],
            foreign: ["openapi", "servers", "components", "webhooks"]),
        Components = new("Swagger Object", read: ["definitions", "parameters", "responses", "securityDefinitions"]),
        PathItem = new(
            "Path Item Object",
            read: ["$ref", "parameters", "get", "put", "post", "delete", "options", "head", "patch"],
            foreign: ["summary", "description", "servers", "trace"]),
        Operation = new(
            "Operation Object",
            read: ["$ref", "tags", "summary", "description", "operationId", "consumes", "produces", "parameters", "responses", "schemes", "deprecated", "security"],
            silent: ["externalDocs"],
            foreign: ["callbacks", "servers"],
            borrowed: ["requestBody"]),
        Parameter = new(
            "Parameter Object",
            read: ["$ref", "name", "in", "description", "required", "schema", "collectionFormat", "allowEmptyValue", "type", "format", "items", "enum", "default"],
            unenforced: ["maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum", "pattern"],
            ignored: ["multipleOf", "maxLength", "minLength", "maxItems", "minItems", "uniqueItems"],
            foreign: ["deprecated", "example", "examples", "style", "explode", "allowReserved", "content"]),
        Response = new(
            "Response Object",
            read: ["$ref", "description", "schema", "headers", "examples"],
            foreign: ["links"],
            borrowed: ["content"]),
        SecurityScheme = new(
            "Security Scheme Object",
            read: ["type", "description", "name", "in"],
            silent: ["flow", "authorizationUrl", "tokenUrl", "scopes"],
            foreign: ["scheme", "bearerFormat", "flows", "openIdConnectUrl"]),
        MediaType = V30.Vocabulary.MediaType,
        Schema = V30.Schema(alsoRead: "collectionFormat"),
    };
}
