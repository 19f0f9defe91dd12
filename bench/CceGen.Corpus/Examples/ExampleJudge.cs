using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Json.Schema;

namespace CceGen.Corpus.Examples;

/// <summary>Says whether an example fits its schema, with JsonSchema.Net, formats included.</summary>
internal sealed partial class ExampleJudge
{
    private const string Id = "https://examples.invalid/";

    private static readonly FormatRegistry Formats = CreateFormats();

    private readonly SchemaTranslation translation;
    private readonly Dictionary<string, JsonSchema?> schemas = new(StringComparer.Ordinal);
    private readonly EvaluationOptions evaluation = new() { OutputFormat = OutputFormat.Flag, RequireFormatValidation = true, FormatRegistry = Formats };

    /// <param name="root">The document.</param>
    /// <param name="examples">All that will be asked for.</param>
    public ExampleJudge(JsonElement root, IEnumerable<Example> examples)
    {
        translation = new SchemaTranslation(root);
        var names = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var example in examples)
        {
            if (!names.ContainsKey(example.SchemaPlace))
            {
                names.Add(example.SchemaPlace, translation.Add(example.SchemaPlace, example.Schema));
            }
        }

        var options = new BuildOptions { Dialect = Json.Schema.Dialect.Draft202012, SchemaRegistry = new SchemaRegistry() };
        var all = new JsonObject { ["$id"] = Id, ["$defs"] = translation.Definitions };
        JsonSchema.FromText(all.ToJsonString(), options);
        foreach (var (place, name) in names)
        {
            schemas.Add(place, name is null ? null : JsonSchema.FromText($$"""{ "$ref": "{{Id}}#/$defs/{{name}}" }""", options));
        }
    }

    /// <summary>Whether the example fits its schema; null when the schema cannot be followed.</summary>
    public bool? Fits(Example example) => schemas[example.SchemaPlace]?.Evaluate(example.Value, evaluation).IsValid;

    // OpenAPI's formats, which JSON Schema does not have.
    private static FormatRegistry CreateFormats()
    {
        var formats = new FormatRegistry();
        formats.Register(new PredicateFormat("int32", value => value.ValueKind != JsonValueKind.Number || IsWithin(value, int.MinValue, int.MaxValue)));
        formats.Register(new PredicateFormat("int64", value => value.ValueKind != JsonValueKind.Number || IsWithin(value, long.MinValue, long.MaxValue)));
        formats.Register(new PredicateFormat("uint64", value => value.ValueKind != JsonValueKind.Number || IsWithin(value, 0, ulong.MaxValue)));
        formats.Register(new PredicateFormat("byte", value => value.ValueKind != JsonValueKind.String || Base64().IsMatch(value.GetString()!)));
        return formats;
    }

    private static bool IsWithin(JsonElement value, decimal least, decimal greatest) =>
        value.TryGetDecimal(out var number) && number >= least && number <= greatest;

    [GeneratedRegex("^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$")]
    private static partial Regex Base64();
}
