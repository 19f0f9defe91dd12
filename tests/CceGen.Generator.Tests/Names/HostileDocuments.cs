using System.Text.Json.Nodes;

namespace CceGen.Generator.Tests.Names;

/// <summary>Documents with a text of somebody else in every place.</summary>
internal static class HostileDocuments
{
    /// <summary>A union and its discriminator, named enum members, tags, anchors.</summary>
    public static JsonObject Unions(string[] texts)
    {
        var (cat, dog) = (Named(texts[0], 0), Named(texts[1], 1));
        var kind = texts[2] + "2";
        JsonObject OfKind(string value, string property) => Node(
            ("type", "object"), ("title", texts[3]), ("required", Array(kind)),
            ("properties", Node((kind, Node(("type", "string"), ("const", value), ("description", texts[4]))), (property, Node(("type", "integer"))))));

        return Node(
            ("openapi", "3.1.0"),
            ("info", Node(("title", "T"), ("version", "1"))),
            ("tags", Array(Node(("name", texts[5]), ("description", texts[6])))),
            ("webhooks", Node((texts[9] + "w", Node(("post", Received(texts)))))),
            ("paths", Node(("/a", Node(("get", Node(
                ("operationId", "a"),
                ("callbacks", Node((texts[11] + "c", Node((texts[12] + "u1", Node(("post", Received(texts)))), (texts[13] + "u2", Node(("put", Received(texts)))))))),
                ("tags", Array(texts[5])),
                ("responses", Node(("200", Node(("description", "d"), ("content", Json(Reference("#/components/schemas/Pet"))))))))))))),
            ("components", Node(("schemas", Node(
                ("Pet", Node(
                    ("description", texts[7]),
                    ("oneOf", Array(Reference(PointerTo(cat)), Reference(PointerTo(dog)))),
                    ("discriminator", Node(("propertyName", kind), ("mapping", Node((texts[8] + "8", PointerTo(cat)), (texts[9] + "9", PointerTo(dog)))))))),
                (cat, OfKind(texts[8] + "8", texts[10] + "10")),
                (dog, OfKind(texts[9] + "9", texts[11] + "11")),
                ("Value", Node(("anyOf", Array(
                    Node(("type", "string"), ("title", texts[12] + "12"), ("maxLength", 3)),
                    Node(("type", "object"), ("title", texts[13] + "13"), ("required", Array("x")), ("properties", Node(("x", Node(("type", "string"))), ("y", Node(("type", "string")))))),
                    Node(("type", "object"), ("title", texts[14] + "14"), ("required", Array("z")), ("properties", Node(("z", Node(("type", "string")))))))))),
                ("Colour", Node(
                    ("type", "integer"), ("enum", Array(1, 2)), ("$anchor", texts[15]),
                    ("x-enum-varnames", Array(texts[3] + "v1", texts[4] + "v2")), ("x-enum-descriptions", Array(texts[6], texts[7])))))))));
    }

    /// <summary>Swagger 2.0 with texts for its names and descriptions.</summary>
    public static JsonObject Swagger(string[] texts)
    {
        var schema = Named(texts[0], 0);
        var body = Reference("#/definitions/" + Escaped(schema));
        return Node(
            ("swagger", "2.0"),
            ("info", Node(("title", texts[1]), ("version", texts[2]), ("description", texts[3]))),
            ("host", "example.com"),
            ("basePath", "/" + InPath(texts[4])),
            ("schemes", Array("https")),
            ("paths", Node(("/a/" + InPath(texts[5]) + "/{id}", Node(("post", Node(
                ("operationId", "op" + texts[6] + "6"),
                ("summary", texts[7]),
                ("description", texts[8]),
                ("tags", Array(texts[9])),
                ("consumes", Array("application/json; a=" + texts[10], "application/json")),
                ("produces", Array("application/json; a=" + texts[11], "application/json")),
                ("parameters", Array(
                    Node(("name", "id"), ("in", "path"), ("required", true), ("type", "string"), ("enum", Array(texts[12] + "a", texts[13] + "b"))),
                    Node(("name", texts[14] + "14"), ("in", "query"), ("type", "array"), ("items", Node(("type", "string"), ("pattern", texts[1]))), ("description", texts[2])),
                    Node(("name", "X-" + texts[15] + "15"), ("in", "header"), ("type", "string"), ("default", texts[3]), ("x-example", texts[4])),
                    Node(("name", "body" + texts[5]), ("in", "body"), ("required", true), ("description", texts[6]), ("schema", body.DeepClone())))),
                ("responses", Node(("200", Node(("description", texts[7]), ("schema", body.DeepClone()), ("examples", Node(("application/json", texts[8]))))))))))))),
            ("definitions", Node((schema, Node(
                ("type", "object"),
                ("description", texts[9]),
                ("properties", Node(
                    (texts[10] + "10", Node(("type", "string"), ("default", texts[11]), ("example", texts[12]), ("title", texts[13]))),
                    (texts[14] + "14", Node(("type", "string"), ("enum", Array(texts[15] + "c", texts[0] + "d")), ("x-enum-descriptions", Array(texts[1], texts[2])))))))))));
    }

    /// <summary>Swagger 2.0 with texts where it wants words of its own.</summary>
    public static JsonObject SwaggerWords(string[] texts) => Node(
        ("swagger", "2.0"),
        ("info", Node(("title", "T"), ("version", "1"))),
        ("host", "example.com" + texts[0]),
        ("basePath", "/base" + texts[1]),
        ("schemes", Array("https" + texts[2], "http" + texts[3])),
        ("consumes", Array("application/json" + texts[4])),
        ("produces", Array("application/json" + texts[5])),
        ("paths", Node(
            ("/a" + InPath(texts[6]), Node(("post", Node(
                ("operationId", "first"),
                ("parameters", Array(
                    Node(("name", "list"), ("in", "query" + texts[7]), ("type", "array"), ("items", Node(("type", "string"))), ("collectionFormat", "csv" + texts[8])),
                    Node(("name", "x"), ("in", "header"), ("type", "string" + texts[9]), ("format", "uuid" + texts[10])),
                    Node(("name", "body"), ("in", "body"), ("schema", Node(("type", "object"), ("properties", Node(("p", Node(("type", "string"), ("format", "date" + texts[11]))))))))) ),
                ("responses", Node(("200", Node(("description", "d"), ("schema", Node(("type", "integer" + texts[12]), ("format", "int64" + texts[13]))))))))))),
            ("/b", Node(("get", Node(
                ("operationId", "second"),
                ("schemes", Array("https" + texts[14])),
                ("produces", Array("text/plain" + texts[15])),
                ("responses", Node(("2XX" + texts[15], Node(("description", "d"))), ("default", Node(("description", "d"))))))))))));

    private static JsonObject Received(string[] texts) => Node(
        ("summary", texts[14]),
        ("description", texts[15]),
        ("operationId", texts[0]),
        ("parameters", Array(Node(("name", texts[1] + "1"), ("in", "header"), ("description", texts[2]), ("schema", Node(("type", "string")))))),
        ("requestBody", Node(("description", texts[3]), ("content", Node(("application/json; a=" + texts[4], Node(("schema", Node(("type", "object"), ("properties", Node((texts[5] + "5", Node(("type", "string"))))))))))))),
        ("responses", Node(("200", Node(("description", texts[6]), ("content", Json(Node(("type", "object"), ("properties", Node((texts[7] + "7", Node(("type", "integer")))))))))))));

    private static JsonObject Node(params (string Name, JsonNode? Value)[] members) => new(members.Select(member => KeyValuePair.Create(member.Name, member.Value)));

    private static JsonArray Array(params JsonNode?[] items) => new(items);

    private static JsonObject Reference(string pointer) => Node(("$ref", pointer));

    private static JsonObject Json(JsonObject schema) => Node(("application/json", Node(("schema", schema))));

    private static string PointerTo(string schema) => "#/components/schemas/" + Escaped(schema);

    private static string Escaped(string name) =>
        Uri.EscapeDataString(name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));

    // What a reference can name has no halves.
    private static string Named(string text, int number) =>
        text.Replace(HostileTextTests.HighHalf, "", StringComparison.Ordinal).Replace(HostileTextTests.LowHalf, "", StringComparison.Ordinal) + number;

    private static string InPath(string text) => string.Concat(text.Where(character => character is not ('{' or '}' or '?' or '#')));
}
