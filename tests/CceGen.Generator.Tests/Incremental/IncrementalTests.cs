using System.Collections;
using System.Reflection;
using CceGen.Generator.Primitives;
using CceGen.Generator.Tests.Features;
using CceGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CceGen.Generator.Tests.Incremental;

/// <summary>What an edit costs: an editor runs the generator at every key press.</summary>
public sealed class IncrementalTests
{
    private static readonly Feature Edited = new("all-of");

    /// <summary>A document with something for every step: an nswag.json, several clients, an enum.</summary>
    private static readonly Feature Rich = new("options-several-clients");

    private static readonly IReadOnlyList<string> StepNames =
        [.. typeof(DiagnosticId).Assembly.GetType("CceGen.Generator.TrackingNames", throwOnError: true)!
            .GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(field => field.IsLiteral)
            .Select(field => (string)field.GetRawConstantValue()!)];

    [Fact]
    public void An_unrelated_edit_costs_nothing()
    {
        var first = Edited.Run(Dialect.NewtonsoftJson);
        var second = first.Host.WithUnrelatedSource("internal sealed class Unrelated;").Run();

        Assert.NotEmpty(second.OutputReasons);
        Assert.All(second.OutputReasons, reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(StepNames, step => Assert.All(second.ReasonsOf(step), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason)));
    }

    [Theory]
    [InlineData("# A comment.\n", "")]
    [InlineData("\n", "")]
    [InlineData("", "# A comment.\n")]
    [InlineData("---\n", "\n\n")]
    public void What_moves_the_document_alone_reads_nothing_again(string before, string behind)
    {
        var first = Edited.Run(Dialect.NewtonsoftJson);
        var second = first.Host.WithFile(WithText(before + Edited.DocumentText + behind)).Run();
        var third = second.Host.WithFile(WithText(Edited.DocumentText.Replace("\n", "\r\n", StringComparison.Ordinal))).Run();

        Assert.Equal(first.Sources, second.Sources);
        foreach (var run in new[] { second, third })
        {
            Assert.All(first.Diagnostics, diagnostic => Assert.True(diagnostic.Severity < DiagnosticSeverity.Warning));
            Assert.Equal([IncrementalStepRunReason.Unchanged], run.ReasonsOf("CompareContent"));
            Assert.Equal([IncrementalStepRunReason.Cached], run.ReasonsOf("ReadDocument"));
            Assert.NotEmpty(run.OutputReasons);
            Assert.All(run.OutputReasons, reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        }
    }

    [Fact]
    public void Diagnostics_move_with_the_document_though_it_is_not_read_again()
    {
        const string Mistake = """
            openapi: 3.0.3
            info: { title: Moved, version: '1' }
            paths:
              /a: { get: { operationId: one, responses: { '200': { description: ok } } } }
              /b: { get: { operationId: one, responses: { '200': { description: ok } } } }
              /c: { get: { operationId: three, responses: { '200': { description: ok, content: { application/json: { schema: { $ref: 'part.yaml#/Part' } } } } } } }
            """;
        var part = TestFile.Plain("/part.yaml", "Part: { type: object, properties: { a: { type: integr } } }\n");
        var first = GeneratorHost.Create(TestFile.Document("/spec.yaml", Mistake), part).Run();
        var second = first.Host.WithFile(TestFile.Document("/spec.yaml", "\n\n" + Mistake.Replace("\n  /b", "\n\n  # Twice.\n  /b", StringComparison.Ordinal))).Run();
        var third = second.Host.WithFile(part with { Text = "# A comment.\n" + part.Text }).Run();
        var fourth = third.Host.WithFile(TestFile.Document("/spec.yaml", Mistake)).WithFile(part).Run();

        Assert.Equal(["/spec.yaml 4 [3]", "/part.yaml 0 []"], Lines(first));
        Assert.Equal(["/spec.yaml 8 [5]", "/part.yaml 0 []"], Lines(second));
        Assert.Equal(["/spec.yaml 8 [5]", "/part.yaml 1 []"], Lines(third));
        Assert.Equal(Lines(first), Lines(fourth));
        Assert.All([second, third, fourth], run => Assert.Equal([IncrementalStepRunReason.Cached], run.ReasonsOf("ReadDocument")));

        static IEnumerable<string> Lines(GeneratorRun run) => run.WarningsAndErrors.Select(item =>
            $"{item.Location.GetLineSpan().Path} {item.Location.GetLineSpan().StartLinePosition.Line} [{string.Join(' ', item.AdditionalLocations.Select(place => place.GetLineSpan().StartLinePosition.Line))}]");
    }

    // Of what is missing in the tree, nothing could be moved.
    [Theory]
    [InlineData("title: Moved", "title: Moved, title: Moved")]
    [InlineData("title: Moved", "title: 'Moved'")]
    [InlineData("title: Moved", "title: [Moved")]
    [InlineData("{ title: Moved, version: '1' }", "{ version: '1', title: Moved }")]
    [InlineData("version: '1'", "version: 1")]
    public void What_changes_more_than_places_is_read_again(string text, string replacement)
    {
        const string Document = "openapi: 3.0.3\ninfo: { title: Moved, version: '1' }\npaths: { /a: { get: { responses: { '200': { description: ok } } } } }\n";
        var edited = Document.Replace(text, replacement, StringComparison.Ordinal);
        var first = GeneratorHost.Create(TestFile.Document("/spec.yaml", Document)).Run();
        var second = first.Host.WithFile(TestFile.Document("/spec.yaml", edited)).Run();

        Assert.NotEqual(Document, edited);
        Assert.DoesNotContain(IncrementalStepRunReason.Cached, second.ReasonsOf("ReadDocument"));
    }

    [Fact]
    public void An_edited_schema_costs_one_file()
    {
        var first = Edited.Run(Dialect.NewtonsoftJson);
        var second = first.Host.WithFile(WithText(Edited.DocumentText.Replace("An entity with nodes.", "Nodes.", StringComparison.Ordinal))).Run();

        Assert.Single(first.Sources.Keys, hint => first.Sources[hint] != second.Sources[hint]);
        Assert.Single(second.OutputReasons, reason => reason == IncrementalStepRunReason.Modified);
        Assert.All(
            second.OutputReasons.Where(reason => reason != IncrementalStepRunReason.Modified),
            reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void An_edited_schema_leaves_operation_objects_alone()
    {
        var waiting = new Feature("long-running");
        var first = waiting.Run(Dialect.NewtonsoftJson);
        var document = waiting.Files(Dialect.NewtonsoftJson).First();
        var second = first.Host.WithFile(document with
        {
            Text = document.Text.Replace("percent: { type: number,", "percent: { description: How much., type: number,", StringComparison.Ordinal),
        }).Run();

        Assert.Equal("Feature/Models/JobStatus.g.cs", Assert.Single(first.Sources.Keys, hint => first.Sources[hint] != second.Sources[hint]));
        Assert.Equal(2, second.ReasonsOf("LongRunningOperations").Count);
        Assert.All(second.ReasonsOf("LongRunningOperations"), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void A_changed_end_costs_the_file_of_its_operation_object()
    {
        var waiting = new Feature("long-running");
        var first = waiting.Run(Dialect.NewtonsoftJson);
        var document = waiting.Files(Dialect.NewtonsoftJson).First();
        var second = first.Host.WithFile(document with
        {
            Text = document.Text.Replace("failed: [Broken, Rejected]", "failed: [Broken]", StringComparison.Ordinal),
        }).Run();

        Assert.Equal("Feature/JobOperation.g.cs", Assert.Single(first.Sources.Keys, hint => first.Sources[hint] != second.Sources[hint]));
    }

    [Fact]
    public void A_webhook_costs_its_own_file_wherever_it_stands()
    {
        var webhooks = new Feature("webhooks");
        var first = webhooks.Run(Dialect.NewtonsoftJson);
        var document = webhooks.Files(Dialect.NewtonsoftJson).First();
        GeneratorRun With(string text, string replacement) =>
            first.Host.WithFile(document with { Text = document.Text.Replace(text, replacement, StringComparison.Ordinal) }).Run();

        Assert.Equal(["Feature/FeatureWebhooks.NewPet.g.cs"], With("A pet was added.", "A pet came.").WrittenSince(first));
        Assert.Equal(
            ["Feature/FeatureWebhooks.Added.g.cs"],
            With("webhooks:\n", "webhooks:\n  added: { post: { requestBody: { content: { application/json: { schema: { type: string } } } } } }\n").WrittenSince(first));
        Assert.Empty(With("  moved: {", "  without: { get: {} }\n  moved: {").WrittenSince(first));
    }

    [Fact]
    public void A_member_that_differs_in_a_sign_costs_the_file_of_its_class()
    {
        var signs = new Feature("names-with-signs");
        var first = signs.Run(Dialect.NewtonsoftJson);
        var document = signs.Files(Dialect.NewtonsoftJson).First();
        var second = first.Host.WithFile(document with
        {
            Text = document.Text.Replace("\"@type\": {", "\"@name\": { type: integer }\n        \"@type\": {", StringComparison.Ordinal),
        }).Run();

        Assert.Equal("Feature/Models/Reactions.g.cs", Assert.Single(first.Sources.Keys, hint => first.Sources[hint] != second.Sources[hint]));
        Assert.Contains("int? AtName {", second.Sources["Feature/Models/Reactions.g.cs"], StringComparison.Ordinal);
        Assert.Contains("int? Name {", second.Sources["Feature/Models/Reactions.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void An_added_schema_leaves_its_neighbours_alone()
    {
        var first = Edited.Run(Dialect.NewtonsoftJson);
        var second = first.Host.WithFile(WithText(Edited.DocumentText + "    Added:\n      type: object\n")).Run();

        Assert.Equal(first.Sources.Count + 1, second.Sources.Count);
        Assert.Single(second.OutputReasons, reason => reason == IncrementalStepRunReason.New);
        Assert.DoesNotContain(IncrementalStepRunReason.Modified, second.OutputReasons);
    }

    [Fact]
    public void An_edit_of_one_document_leaves_another_alone()
    {
        var other = TestFile.Document("/other/spec.yaml", Edited.DocumentText, ("CceGen_Namespace", "Other"));
        var first = Edited.Host(Dialect.NewtonsoftJson).WithFile(other).Run();
        var second = first.Host.WithFile(other with { Text = other.Text.Replace("An entity with nodes.", "Nodes.", StringComparison.Ordinal) }).Run();

        Assert.Single(second.OutputReasons, reason => reason == IncrementalStepRunReason.Modified);
    }

    [Fact]
    public void A_fixed_mistake_takes_its_diagnostic_away_again()
    {
        var broken = WithText(Edited.DocumentText.Replace("type: boolean", "type: bool", StringComparison.Ordinal)
            .Replace("type: integer", "type: intger", StringComparison.Ordinal));
        var first = GeneratorHost.Create(broken).Run();
        var second = first.Host.WithFile(WithText(Edited.DocumentText)).Run();

        Assert.NotEmpty(first.WarningsAndErrors);
        Assert.Empty(second.WarningsAndErrors);
    }

    [Fact]
    public void Equal_input_gives_equal_models_that_are_not_the_same()
    {
        var first = Rich.Run(Dialect.NewtonsoftJson);
        var second = Rich.Run(Dialect.NewtonsoftJson);

        var steps = ModelSteps(first);
        Assert.NotEmpty(steps);
        Assert.All(steps, step =>
        {
            var left = first.ValuesOf(step).ToList();
            var right = second.ValuesOf(step).ToList();
            Assert.Equal(left, right);
            Assert.Equal(left.Select(value => value.GetHashCode()), right.Select(value => value.GetHashCode()));
            Assert.All(left.Zip(right), pair => Assert.NotSame(pair.First, pair.Second));
        });
    }

    [Fact]
    public void No_model_holds_on_to_the_compilation_a_symbol_a_text_or_a_place()
    {
        var run = Rich.Run(Dialect.NewtonsoftJson);
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);

        foreach (var value in ModelSteps(run).SelectMany(run.ValuesOf))
        {
            Walk(value, seen);
        }

        Assert.NotEmpty(seen);
    }

    [Fact]
    public void An_edit_of_the_project_file_writes_no_source()
    {
        var first = Edited.Host(Dialect.NewtonsoftJson).WithFile(Project("<Project />")).Run();
        var second = first.Host.WithFile(Project("<Project><ItemGroup><OpenApiDocument Include=\"a.yaml\" Namspace=\"A\" /></ItemGroup></Project>")).Run();

        Assert.Equal("CCE0013", Assert.Single(second.WarningsAndErrors).Id);
        Assert.Equal(first.Sources, second.Sources);
        Assert.Single(second.OutputReasons, reason => reason != IncrementalStepRunReason.Cached);
    }

    [Fact]
    public void Every_named_step_runs()
    {
        // Two documents in one namespace: one step is there for the second of them.
        var rejected = TestFile.Document("/zzz/spec.yaml", Edited.DocumentText, ("CceGen_Namespace", "Feature"));

        var waiting = TestFile.Document("/waiting/spec.yaml", new Feature("long-running").DocumentText, ("CceGen_Namespace", "Waiting"));
        var unions = TestFile.Document("/unions/spec.yaml", new Feature("unions").DocumentText, ("CceGen_Namespace", "Unions"));
        var webhooks = TestFile.Document("/webhooks/spec.yaml", new Feature("webhooks").DocumentText, ("CceGen_Namespace", "Webhooks"));

        var shape = TestFile.Document("/shape/spec.yaml", new Feature("options-shape-types").DocumentText, ("CceGen_Namespace", "Shape"), ("CceGen_Shape", "NSwag"));

        var run = Rich.Host(Dialect.NewtonsoftJson).WithFile(rejected).WithFile(shape).WithFile(waiting).WithFile(unions).WithFile(webhooks).WithFile(Project("<Project />")).Run();

        Assert.Empty(StepNames.Except(run.StepNames));
    }

    // The steps that hand on models and nothing else: what decides whether a file is written anew.
    private static List<string> ModelSteps(GeneratorRun run) =>
        [.. StepNames.Where(step => run.ValuesOf(step).Any() && run.ValuesOf(step).All(value => value.GetType().Namespace == "CceGen.Generator.Model"))];

    private static TestFile Project(string text) => new("/project/a.csproj", text, new Dictionary<string, string> { ["CceGen_Kind"] = "Project" });

    private static TestFile WithText(string text) => Edited.Files(Dialect.NewtonsoftJson).First() with { Text = text };

    private static void Walk(object? value, HashSet<object> seen)
    {
        if (value is null or string || value.GetType().IsPrimitive || value.GetType().IsEnum || !seen.Add(value))
        {
            return;
        }

        Assert.False(
            value is Compilation or ISymbol or SyntaxNode or SyntaxTree or Location or AdditionalText or LocationInfo or SourceSpan,
            $"A model holds a {value.GetType()}.");
        if (value is IEnumerable items)
        {
            foreach (var item in items)
            {
                Walk(item, seen);
            }

            return;
        }

        foreach (var field in value.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
        {
            Walk(field.GetValue(value), seen);
        }
    }
}
