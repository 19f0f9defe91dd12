using System.Text.Json;
using System.Text.Json.Nodes;
using CceGen.Generator.Tests.Features;
using CceGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CceGen.Generator.Tests.Names;

/// <summary>A document may use every identifier that generated code uses itself, and every word of C#.</summary>
public sealed class AnyIdentifierTests
{
    private static readonly string[] SourcesOfWords =
        ["long-running", "parameters-query", "parameters-path", "parameters-header", "request-body", "responses-typed-errors", "enum-tolerant", "enum-closed"];

    [Theory]
    [InlineData(Dialect.NewtonsoftJson, "Modern")]
    [InlineData(Dialect.SystemTextJson, "Modern")]
    [InlineData(Dialect.NewtonsoftJson, "NSwag")]
    public void Parameters_members_values_and_operations_may_be_called_like_any_identifier_of_generated_code(Dialect dialect, string shape)
    {
        var words = Words(dialect);
        Assert.Contains("nameof", words);
        Assert.Contains("cancellationToken", words);

        var run = GeneratorHost.Create(TestFile.Document(
            "/input/spec.json",
            Document(words, (int)dialect),
            ("CceGen_Namespace", "Feature"),
            ("CceGen_ClassName", "FeatureClient"),
            ("CceGen_OperationGenerationMode", "SingleClientFromOperationId"),
            ("CceGen_GenerateClientInterfaces", "true"),
            ("CceGen_GenerateNullableReferenceTypes", "true"),
            ("CceGen_Shape", shape),
            ("CceGen_JsonLibrary", dialect.ToString()))).Run();

        Assert.Null(run.Exception);
        Assert.Empty(run.WarningsAndErrors);
        GeneratedProject.AssertCompiles(run.Sources, dialect);
    }

    private static List<string> Words(Dialect dialect)
    {
        var identifiers = SourcesOfWords
            .SelectMany(feature => new Feature(feature).Run(dialect).Sources)
            // What is inside of a helper is not in the scope of a document's code; for the names of helpers, see HelperTests.
            .Where(source => !source.Key.Contains(".ClientRuntime/", StringComparison.Ordinal))
            .SelectMany(source => CSharpSyntaxTree.ParseText(source.Value).GetRoot().DescendantTokens())
            .Where(token => token.IsKind(SyntaxKind.IdentifierToken))
            .Select(token => token.ValueText);
        var keywords = SyntaxFacts.GetKeywordKinds().Select(SyntaxFacts.GetText);
        return [.. identifiers.Concat(keywords).Append("nameof").Append("_").Where(word => word.All(character => char.IsAsciiLetterOrDigit(character) || character == '_')).Distinct().Order(StringComparer.Ordinal)];
    }

    private static string Document(List<string> words, int half)
    {
        var paths = new JsonObject
        {
            ["/query"] = Operation("inQuery", words.Select(word => Parameter(word, "query", Text()))),
            ["/lists"] = Operation("inLists", words.Select(word => Parameter(word, "query", List(), required: true))),
            ["/header"] = Operation("inHeader", words.DistinctBy(word => word.ToUpperInvariant()).Select(word => Parameter(word, "header", List()))),
            ["/path/" + string.Join('/', words.Select(word => $"{{{word}}}"))] = Operation("inPath", words.Select(word => Parameter(word, "path", Text(), required: true))),
            ["/jobs/{id}"] = Followed(words),
        };

        // Each in one of the dialects: a method has the same names in both.
        foreach (var word in words.Where((_, index) => index % 2 == half))
        {
            paths["/operations/" + word] = Operation(word, [Parameter(word, "query", new JsonObject { ["$ref"] = "#/components/schemas/Values" }, required: true)]);
        }

        return new JsonObject
        {
            ["openapi"] = "3.0.3",
            ["info"] = new JsonObject { ["title"] = "Words", ["version"] = "1" },
            ["paths"] = paths,
            ["components"] = new JsonObject
            {
                ["schemas"] = new JsonObject
                {
                    ["Members"] = Members(words, nullable: false),
                    ["NullableMembers"] = Members(words, nullable: true),
                    ["Values"] = new JsonObject { ["type"] = "string", ["enum"] = Texts(words) },
                    ["KnownValues"] = new JsonObject { ["type"] = "string", ["x-extensible-enum"] = Texts(words) },
                },
            },
        }.ToJsonString();
    }

    private static JsonObject Operation(string id, IEnumerable<JsonNode> parameters) => new()
    {
        ["get"] = new JsonObject
        {
            ["operationId"] = id,
            ["parameters"] = new JsonArray([.. parameters]),
            ["responses"] = new JsonObject { ["200"] = Response(), ["404"] = Response() },
        },
    };

    private static JsonObject Followed(List<string> words)
    {
        var operation = Operation("showJob", words.Where(word => word != "id").Select(word => Parameter(word, "query", Text())).Prepend(Parameter("id", "path", Text(), required: true)));
        operation["get"]!["x-long-running"] = new JsonObject
        {
            ["status"] = "$response.body#/value",
            ["succeeded"] = new JsonArray("done"),
            ["failed"] = new JsonArray("failed"),
        };
        return operation;
    }

    private static JsonObject Response() => JsonSerializer.SerializeToNode(new
    {
        description = "Members.",
        content = new Dictionary<string, object>
        {
            ["application/json"] = new { schema = new Dictionary<string, string> { ["$ref"] = "#/components/schemas/Members" } },
        },
    })!.AsObject();

    private static JsonObject Parameter(string name, string place, JsonNode schema, bool required = false) =>
        new() { ["name"] = name, ["in"] = place, ["required"] = required, ["schema"] = schema };

    private static JsonObject Members(List<string> words, bool nullable)
    {
        var properties = new JsonObject { ["value"] = Text() };
        foreach (var word in words.Where(word => word != "value"))
        {
            properties[word] = new JsonObject { ["type"] = "integer", ["nullable"] = nullable };
        }

        return new JsonObject { ["type"] = "object", ["properties"] = properties };
    }

    private static JsonObject Text() => new() { ["type"] = "string" };

    private static JsonObject List() => new() { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "integer" } };

    private static JsonArray Texts(List<string> words) => new([.. words.Select(word => (JsonNode)word)]);
}
