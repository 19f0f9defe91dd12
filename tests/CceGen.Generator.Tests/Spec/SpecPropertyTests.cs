using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CceGen.Generator.Spec;
using CsCheck;

namespace CceGen.Generator.Tests.Spec;

public class SpecPropertyTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String[Gen.Char["abz09 :#-,[]{}'\"\\/\n\t~!&*?%@`|>üß"], 0, 12],
        Gen.OneOf<string>("", "null", "true", "1", "1.5", "0x1", "~", "<<", "a: b", "- a", "# c", "http://x", "\u00A0", "\u0001", "\uFEFF", "😀",
            "is it?", "?x", "a::b:c", "x\u2028y", "\u0085", "k\n\n l", new string('k', 1500), "err.404/x"));

    private static readonly Gen<JsonNode?> Leaves = Gen.OneOf(
        Texts.Select(text => (JsonNode?)JsonValue.Create(text)),
        Gen.Long.Select(number => (JsonNode?)JsonValue.Create(number)),
        Gen.Double[-1e9, 1e9].Select(number => (JsonNode?)JsonValue.Create(number)),
        Gen.Bool.Select(value => (JsonNode?)JsonValue.Create(value)),
        Gen.Const((JsonNode?)null));

    private static readonly Gen<JsonNode?> Documents = Gen.Recursive<JsonNode?>((depth, self) => depth > 2
        ? Leaves
        : Gen.OneOf(
            Leaves,
            self.Array[0, 4].Select(items => (JsonNode?)new JsonArray([.. items.Select(item => item?.DeepClone())])),
            Gen.Select(Texts, self).Array[0, 12].Select(entries => (JsonNode?)new JsonObject(
                entries.DistinctBy(entry => entry.Item1).Select(entry => KeyValuePair.Create(entry.Item1, entry.Item2?.DeepClone()))))));

    [Fact]
    public void Json_is_read_as_System_Text_Json_wrote_it() => Documents.Sample(document =>
    {
        var text = document?.ToJsonString() ?? "null";
        Assert.Equal(Shape(document), SpecTrees.Shape(SpecTrees.Parse(text, "a.json")));
    });

    [Fact]
    public void Json_and_yaml_in_flow_and_in_block_style_are_the_same_tree() => Documents.Sample(document =>
    {
        var json = document?.ToJsonString(new JsonSerializerOptions { WriteIndented = true }) ?? "null";
        var block = YamlBlock.Write(document);
        var expected = SpecTrees.Shape(SpecTrees.Parse(json, "a.json"));

        Assert.Equal(expected, SpecTrees.Shape(ParseYaml(json)));
        Assert.Equal(expected, SpecTrees.Shape(SpecTrees.Parse(block, "a.yaml")));
        Assert.Equal(expected, SpecTrees.Shape(SpecTrees.Parse(block.Replace("\n", "\r\n", StringComparison.Ordinal), "a.yaml")));
    });

    [Fact]
    public void Json_and_yaml_as_people_write_it_are_the_same_tree() => Gen.Select(Documents, Gen.Int[0, int.MaxValue]).Sample((document, seed) =>
    {
        var expected = SpecTrees.Shape(SpecTrees.Parse(document?.ToJsonString() ?? "null", "a.json"));
        var text = new YamlText(seed).Write(document);

        Assert.Equal(expected, SpecTrees.Shape(ParseYaml(text)));
    });

    [Theory]
    [InlineData("a.json")]
    [InlineData("a.yaml")]
    public void The_source_of_each_scalar_means_the_scalar(string path) => Documents.Sample(document =>
    {
        var text = path == "a.json" ? document?.ToJsonString() ?? "null" : YamlBlock.Write(document);
        foreach (var scalar in SpecTrees.Scalars(SpecTrees.Parse(text, path)))
        {
            var again = Assert.IsType<SpecScalar>(SpecTrees.Parse(SpecTrees.Source(text, scalar), path));
            Assert.Equal((scalar.Text, scalar.Type), (again.Text, again.Type));
        }
    });

    [Theory]
    [InlineData("a.json")]
    [InlineData("a.yaml")]
    public void Whatever_the_text_is_the_parser_does_not_throw_and_points_into_it(string path) =>
        Gen.String[Gen.Char["ab:\n  -[]{}'\"\\,#&*!|>?%@\t1\r\0\uFEFFu/"], 0, 40].Sample(
            text =>
            {
                var bag = new CceGen.Generator.Primitives.DiagnosticBag();
                var root = SpecParser.Parse(text, path, bag, CancellationToken.None);
                var spans = bag.ToEquatableArray().Select(item => item.Location!.Span).ToList();
                Assert.True(root is not null || spans.Count > 0);
                if (root is not null)
                {
                    spans.AddRange(SpecTrees.Scalars(root).Select(scalar => scalar.Location.Span).Append(root.Location.Span));
                }

                Assert.All(spans, span => Assert.True(span.Start >= 0 && span.Length >= 0 && span.Start + span.Length <= text.Length, $"{span}"));
            },
            iter: 20_000);

    // Straight to the YAML reader: the door would read this text as JSON.
    private static SpecNode ParseYaml(string text)
    {
        var bag = new CceGen.Generator.Primitives.DiagnosticBag();
        var root = new YamlSpecParser(new SpecText(text, "a.yaml"), bag, CancellationToken.None).Parse();
        Assert.Empty(bag.ToEquatableArray());
        return root!;
    }

    private static string Shape(JsonNode? node)
    {
        switch (node)
        {
            case null:
                return "null";
            case JsonObject mapping:
                var entries = mapping.Aggregate(new StringBuilder(), (all, entry) => all.Append(entry.Key).Append(':').Append(Shape(entry.Value)).Append(','));
                return $"{{{entries}}}";
            case JsonArray items:
                return $"[{items.Aggregate(new StringBuilder(), (all, item) => all.Append(Shape(item)).Append(','))}]";
            default:
                return node.GetValueKind() == JsonValueKind.String ? $"'{node.GetValue<string>()}'" : node.ToJsonString();
        }
    }
}
