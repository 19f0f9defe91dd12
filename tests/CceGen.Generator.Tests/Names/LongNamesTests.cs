using System.Text;
using System.Text.Json.Nodes;
using CceGen.Generator.Tests.Harness;

namespace CceGen.Generator.Tests.Names;

/// <summary>Metadata ends a name at 1,023 bytes and a file system at 255: no name of a document is too long.</summary>
public sealed class LongNamesTests
{
    private const int Levels = 60;

    /// <summary>One in letters of one byte, and one in letters of three.</summary>
    private static readonly string[] LongNames = ["Long" + new string('o', 1100), new string('\u9577', 400)];

    [Theory]
    [InlineData(Dialect.NewtonsoftJson)]
    [InlineData(Dialect.SystemTextJson)]
    public void Names_of_any_length_compile_and_stay_what_they_are_on_the_wire(Dialect dialect)
    {
        var run = Run(Document(), dialect);

        Assert.Null(run.Exception);
        Assert.Empty(run.WarningsAndErrors);
        GeneratedProject.AssertCompiles(run.Sources, dialect);
        Assert.All(LongNames, name => Assert.Contains(run.Sources.Values, source => source.Contains($"\"{name}Member\"", StringComparison.Ordinal)));
        Assert.All(
            run.Sources.Keys.SelectMany(hint => hint.Split('/')),
            part => Assert.InRange(Encoding.UTF8.GetByteCount(part), 1, 255));
    }

    [Fact]
    public void A_neighbour_that_differs_at_its_end_alone_changes_no_name()
    {
        var document = Document();
        var first = Run(document, Dialect.NewtonsoftJson);
        foreach (var name in LongNames)
        {
            Schemas(document).Insert(0, name + "2", new JsonObject { ["type"] = "object", ["properties"] = new JsonObject { ["a"] = Text() } });
        }

        var second = Run(document, Dialect.NewtonsoftJson);

        Assert.Equal(first.Sources.Count + LongNames.Length, second.Sources.Count);
        Assert.All(first.Sources, source => Assert.Equal(source.Value, second.Sources[source.Key]));
    }

    private static GeneratorRun Run(JsonObject document, Dialect dialect) => GeneratorHost.Create(TestFile.Document(
        "/input/spec.json",
        document.ToJsonString(),
        ("CceGen_Namespace", "Company.Product.Feature"),
        ("CceGen_GenerateNullableReferenceTypes", "true"),
        ("CceGen_JsonLibrary", dialect.ToString()))).Run();

    private static JsonObject Schemas(JsonObject document) => document["components"]!["schemas"]!.AsObject();

    private static JsonObject Document()
    {
        var schemas = new JsonObject { ["Nested"] = Nested(Levels) };
        var paths = new JsonObject();
        foreach (var name in LongNames)
        {
            schemas[name] = new JsonObject
            {
                ["type"] = "object",
                ["properties"] = new JsonObject
                {
                    [name + "Member"] = new JsonObject { ["type"] = "string", ["nullable"] = true },
                    [name + "Other"] = new JsonObject { ["type"] = "string", ["nullable"] = true },
                    [name + "Inline"] = new JsonObject { ["type"] = "object", ["properties"] = new JsonObject { [name] = Text() } },
                },
            };
            schemas[name + "Closed"] = new JsonObject { ["type"] = "string", ["enum"] = new JsonArray(name + "1", name + "2", new string('>', 1100)) };
            schemas[name + "Tolerant"] = new JsonObject { ["type"] = "string", ["x-extensible-enum"] = new JsonArray(name + "1", name + "2") };
            paths["/with-id/" + name] = Operation(name, new JsonObject { ["operationId"] = name + "_" + name });
            paths["/without/" + name] = Operation(name, []);
        }

        return new JsonObject
        {
            ["openapi"] = "3.0.3",
            ["info"] = new JsonObject { ["title"] = "Long names", ["version"] = "1" },
            ["paths"] = paths,
            ["components"] = new JsonObject { ["schemas"] = schemas },
        };
    }

    private static JsonObject Operation(string name, JsonObject operation)
    {
        operation["parameters"] = new JsonArray(
            new JsonObject { ["name"] = name + "A", ["in"] = "query", ["schema"] = new JsonObject { ["type"] = "string", ["enum"] = new JsonArray("a", "b") } },
            new JsonObject { ["name"] = name + "B", ["in"] = "query", ["schema"] = Text() });
        operation["responses"] = new JsonObject { ["204"] = new JsonObject { ["description"] = "Done." } };
        return new JsonObject { ["get"] = operation };
    }

    private static JsonObject Nested(int level) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject
        {
            ["somewhatLongMember" + level.ToString(System.Globalization.CultureInfo.InvariantCulture)] = level == 0 ? Text() : Nested(level - 1),
        },
    };

    private static JsonObject Text() => new() { ["type"] = "string" };
}
