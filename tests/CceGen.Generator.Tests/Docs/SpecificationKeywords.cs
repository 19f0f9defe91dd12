namespace CceGen.Generator.Tests.Docs;

/// <summary>The keywords that the specifications list, by version and object: what the vocabularies are measured against.</summary>
internal static class SpecificationKeywords
{
    public static IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> ByVersion { get; } = new Dictionary<string, IReadOnlyDictionary<string, string>>
    {
        ["2.0"] = new Dictionary<string, string>
        {
            ["Swagger Object"] = "swagger info host basePath schemes consumes produces paths definitions parameters responses securityDefinitions security tags externalDocs",
            ["Info Object"] = Info,
            ["Path Item Object"] = "$ref get put post delete options head patch parameters",
            ["Operation Object"] = "tags summary description externalDocs operationId consumes produces parameters responses schemes deprecated security",
            ["Parameter Object"] =
                "name in description required schema type format allowEmptyValue items collectionFormat default maximum exclusiveMaximum minimum exclusiveMinimum "
                + "maxLength minLength pattern maxItems minItems uniqueItems enum multipleOf",
            ["Response Object"] = "description schema headers examples",
            ["Security Scheme Object"] = "type description name in flow authorizationUrl tokenUrl scopes",
            ["Schema Object"] = $"$ref format {Validation} items allOf properties additionalProperties discriminator readOnly xml externalDocs example",
        },
        ["3.0"] = new Dictionary<string, string>(Since3("servers paths components security tags externalDocs", "", "", "", "", "", "", "", ""))
        {
            ["Schema Object"] =
                $"$ref {Validation} allOf oneOf anyOf not items properties additionalProperties format nullable discriminator readOnly writeOnly xml externalDocs example deprecated",
        },
        ["3.1"] = new Dictionary<string, string>(
            Since3("jsonSchemaDialect servers paths webhooks components security tags externalDocs", "summary", "", "pathItems", "", "", "", "", ""))
        {
            ["Schema Object"] = JsonSchema,
        },
        ["3.2"] = new Dictionary<string, string>(Since3(
            "$self jsonSchemaDialect servers paths webhooks components security tags externalDocs",
            "summary",
            "name",
            "pathItems mediaTypes",
            "query additionalOperations",
            "itemSchema prefixEncoding itemEncoding",
            "encoding prefixEncoding itemEncoding",
            "summary",
            "defaultMapping"))
        {
            ["Security Scheme Object"] = "type description name in scheme bearerFormat flows openIdConnectUrl oauth2MetadataUrl deprecated",
            ["Schema Object"] = JsonSchema,
        },
    };

    /// <summary>The objects for which readers have no table of their own.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> WithoutTables { get; } = new Dictionary<string, IReadOnlyDictionary<string, string>>
    {
        ["2.0"] = new Dictionary<string, string>
        {
            ["Items Object"] = Items,
            ["Header Object"] = "description " + Items,
            ["Reference Object"] = "$ref",
            ["Contact Object"] = Contact,
            ["License Object"] = "name url",
            ["Tag Object"] = Tag,
            ["External Documentation Object"] = ExternalDocumentation,
            ["XML Object"] = Xml,
        },
        ["3.0"] = OthersSince3("", "", "", "", "", "", ""),
        ["3.1"] = OthersSince3("summary description", "identifier", "", "", "", "", ""),
        ["3.2"] = OthersSince3("summary description", "identifier", "summary parent kind", "dataValue serializedValue", "nodeType", "deviceAuthorization", "deviceAuthorizationUrl"),
    };

    private const string Items =
        "type format items collectionFormat default maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern maxItems minItems uniqueItems enum multipleOf";

    private const string Contact = "name url email";

    private const string Tag = "name description externalDocs";

    private const string ExternalDocumentation = "description url";

    private const string Xml = "name namespace prefix attribute wrapped";

    private const string Info = "title description termsOfService contact license version";

    private const string Validation =
        "title description default multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern maxItems minItems uniqueItems "
        + "maxProperties minProperties required enum type";

    private const string JsonSchema =
        "$id $schema $ref $anchor $dynamicRef $dynamicAnchor $vocabulary $comment $defs prefixItems items contains additionalProperties properties "
        + "patternProperties dependentSchemas propertyNames if then else allOf anyOf oneOf not unevaluatedItems unevaluatedProperties " + Validation
        + " const maxContains minContains dependentRequired deprecated readOnly writeOnly examples format contentEncoding contentMediaType contentSchema "
        + "discriminator xml externalDocs example";

    private static Dictionary<string, string> OthersSince3(string reference, string license, string tag, string example, string xml, string flows, string flow) => new()
    {
        ["Header Object"] = "description required deprecated style explode schema content example examples",
        ["Reference Object"] = $"$ref {reference}",
        ["Contact Object"] = Contact,
        ["License Object"] = $"name url {license}",
        ["Tag Object"] = $"{Tag} {tag}",
        ["External Documentation Object"] = ExternalDocumentation,
        ["XML Object"] = $"{Xml} {xml}",
        ["Example Object"] = $"value summary description externalValue {example}",
        ["Link Object"] = "operationRef operationId parameters requestBody description server",
        ["OAuth Flows Object"] = $"implicit password clientCredentials authorizationCode {flows}",
        ["OAuth Flow Object"] = $"authorizationUrl tokenUrl refreshUrl scopes {flow}",
    };

    private static Dictionary<string, string> Since3(
        string document, string info, string server, string components, string pathItem, string mediaType, string encoding, string response, string discriminator) => new()
    {
        ["OpenAPI Object"] = "openapi info " + document,
        ["Info Object"] = $"{Info} {info}",
        ["Server Object"] = $"url description variables {server}",
        ["Server Variable Object"] = "enum default description",
        ["Components Object"] = $"schemas responses parameters examples requestBodies headers securitySchemes links callbacks {components}",
        ["Path Item Object"] = $"$ref summary description get put post delete options head patch trace servers parameters {pathItem}",
        ["Operation Object"] = "tags summary description externalDocs operationId parameters requestBody responses callbacks deprecated security servers",
        ["Parameter Object"] = "name in description required deprecated allowEmptyValue style explode allowReserved schema example examples content",
        ["Request Body Object"] = "description content required",
        ["Media Type Object"] = $"schema example examples encoding {mediaType}",
        ["Encoding Object"] = $"contentType headers style explode allowReserved {encoding}",
        ["Response Object"] = $"description headers content links {response}",
        ["Discriminator Object"] = $"propertyName mapping {discriminator}",
        ["Security Scheme Object"] = "type description name in scheme bearerFormat flows openIdConnectUrl",
    };
}
