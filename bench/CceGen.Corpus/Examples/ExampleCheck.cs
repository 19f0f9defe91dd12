using System.Globalization;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CceGen.Corpus.Examples;

/// <summary>Has the generated models of a document read its examples, and write them again.</summary>
internal sealed class ExampleCheck(ISourceGenerator generator, IReadOnlyDictionary<string, string> options)
{
    private const int DetailLength = 240;

    private readonly Dictionary<string, string> options = new(options)
    {
        ["ClassName"] = ExampleClient.ClassName,
        ["OperationGenerationMode"] = "SingleClientFromOperationId",
    };

    /// <param name="path">The document.</param>
    /// <param name="others">The other files of its project.</param>
    public ExampleResults Run(string path, Dialect dialect, IReadOnlyList<string> others)
    {
        using var document = DocumentJson.Parse(File.ReadAllText(path));
        if (document is null)
        {
            return new ExampleResults { Failure = "the document is not read" };
        }

        var examples = ExampleFinder.Find(document.RootElement);
        var judge = new ExampleJudge(document.RootElement, examples);
        var judged = examples.Select(example => (Example: example, Fits: judge.Fits(example))).ToList();
        var fitting = judged.Where(pair => pair.Fits == true).Select(pair => pair.Example).ToList();
        var results = new ExampleResults { Found = examples.Count, NotJudged = judged.Count(pair => pair.Fits is null), Fitting = fitting.Count };
        if (fitting.Count == 0)
        {
            return results;
        }

        var schemas = fitting.DistinctBy(example => example.SchemaPlace).ToList();
        using var assembly = new MemoryStream();
        if (Compile(path, ExampleDocument.Write(document.RootElement, schemas), dialect, others, assembly) is { } failure)
        {
            return results with { Failure = failure };
        }

        assembly.Position = 0;
        using var client = new ExampleClient(assembly);
        var indexes = schemas.Index().ToDictionary(pair => pair.Item.SchemaPlace, pair => pair.Index);
        var outcomes = fitting.Select(example => Check(client, example, indexes[example.SchemaPlace])).ToList();
        return results with
        {
            Equal = outcomes.Count(finding => finding.Outcome == ExampleOutcome.Equal),
            Findings = [.. outcomes.Where(finding => finding.Outcome != ExampleOutcome.Equal)],
        };
    }

    private string? Compile(string path, string document, Dialect dialect, IReadOnlyList<string> others, Stream assembly)
    {
        // An example is sent back whole, members that only the service sets included.
        var sendingAll = new Dictionary<string, string>(options) { ["SendReadOnlyProperties"] = "true" };
        AdditionalText[] texts = [new ExampleText(path, document), .. others.Select(other => new DocumentText(other))];
        CSharpGeneratorDriver
            .Create([generator], texts, ClientCompilation.ParseOptions, new DocumentOptions(path, dialect, sendingAll))
            .RunGeneratorsAndUpdateCompilation(ClientCompilation.For(dialect), out var compilation, out _);
        var error = compilation.Emit(assembly).Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return error is null ? null : $"does not compile: {error.Id} {error.GetMessage(CultureInfo.InvariantCulture)}";
    }

    private static ExampleFinding Check(ExampleClient client, Example example, int schema)
    {
        var member = ExampleDocument.MemberOf(schema);
        string written;
        try
        {
            written = client.RoundTrip(schema / ExampleDocument.MembersPerType, $"{{\"{member}\":{example.Value.GetRawText()}}}");
        }
        catch (Exception exception)
        {
            // Whatever the client throws is its answer.
            var inner = exception.InnerException ?? exception;
            return new ExampleFinding(example.Place, ExampleOutcome.Threw, Cut($"{inner.GetType().Name}: {inner.Message}"));
        }

        using var json = JsonDocument.Parse(written, new JsonDocumentOptions { MaxDepth = 512 });
        var (outcome, detail) = JsonComparison.Compare(example.Value, json.RootElement.TryGetProperty(member, out var value) ? value : null);
        return new ExampleFinding(example.Place, outcome, Cut(detail));
    }

    private static string Cut(string text) => text.Length <= DetailLength ? text : text[..DetailLength] + "…";
}
