using CceGen.Generator.Tests.Harness;
using CceGen.Generator.Tests.Negative;
using Microsoft.CodeAnalysis;

namespace CceGen.Generator.Tests.Mistakes;

/// <summary>With <c>lenient</c>, a mistake of the document is a warning: the project builds, with everything but what is lost.</summary>
public sealed class LenientTests
{
    private const string Document = """
        openapi: 3.0.3
        paths:
          /good/{id}:
            get:
              operationId: good
              parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]
              responses: { 200: { content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } } } }
          /lost:
            get:
              operationId: lost
              parameters: [{ $ref: "#/components/parameters/Gone" }]
              responses: { 204: {} }
        components:
          schemas:
            Thing:
              properties:
                name: { type: string }
                any: { $ref: "#/components/schemas/Gone" }
        """;

    private const string Usage = """"
        using Feature;

        public static class Usage
        {
            public static async Task RunAsync(LoopbackServer server)
            {
                var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
                server.EnqueueJson("""{"name":"a","any":[1]}""");
                Assert.Equal("a", (await client.GoodAsync(7)).Name);
                Assert.Null(typeof(FeatureClient).GetMethod("LostAsync"));
            }
        }
        """";

    public static TheoryData<string> Cases { get; } = [.. NegativeCase.All.Select(negative => negative.Name)];

    [Theory]
    [InlineData(Dialect.NewtonsoftJson)]
    [InlineData(Dialect.SystemTextJson)]
    public async Task What_is_lost_is_a_warning_and_the_rest_works(Dialect dialect)
    {
        var run = Run(Lenient("true"), dialect);
        Assert.Equal(
            ["CCE0201 Cannot resolve reference '#/components/parameters/Gone'", "CCE0201 Cannot resolve reference '#/components/schemas/Gone'"],
            run.WarningsAndErrors.Select(Describe));
        Assert.All(run.WarningsAndErrors, diagnostic => Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity));
        Assert.All(run.Diagnostics, diagnostic => Assert.DoesNotContain(WellKnownDiagnosticTags.NotConfigurable, diagnostic.Descriptor.CustomTags));

        await using var server = new LoopbackServer();
        using var project = GeneratedProject.Load(run.Sources, dialect, ("Usage.cs", Usage));
        await project.RunUsageAsync(server);
    }

    [Fact]
    public void The_property_of_the_project_does_the_same_as_the_metadata_of_the_item_which_goes_before()
    {
        var byItem = Run(Lenient("true"));
        var byProject = Run(Lenient(null).WithProperty("CceGenLenient", "true"));
        var not = Run(Lenient("false").WithProperty("CceGenLenient", "true"));

        Assert.Equal(byItem.Diagnostics.Select(Places), byProject.Diagnostics.Select(Places));
        Assert.Equal(byItem.Sources, byProject.Sources);
        Assert.Equal(2, not.Diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }

    [Fact]
    public void An_error_that_may_be_a_warning_says_how_and_cannot_be_switched_off_otherwise()
    {
        var errors = Run(Lenient(null)).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();

        Assert.Equal(
            ["CCE0201 Cannot resolve reference '#/components/parameters/Gone' (a warning with Lenient=\"true\")", "CCE0201 Cannot resolve reference '#/components/schemas/Gone' (a warning with Lenient=\"true\")"],
            errors.Select(Describe));
        Assert.All(errors, error => Assert.Contains(WellKnownDiagnosticTags.NotConfigurable, error.Descriptor.CustomTags));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Nothing_but_the_severity_of_errors_about_the_document_changes(string name)
    {
        var negative = NegativeCase.All.Single(one => one.Name == name);
        var strict = GeneratorHost.Create(negative.Files).Run();
        var lenient = GeneratorHost.Create(negative.Files).WithProperty("CceGenLenient", "true").Run();

        Assert.Equal(strict.Sources, lenient.Sources);
        Assert.Empty(strict.Diagnostics.Select(Places).Except(lenient.Diagnostics.Select(Places)));
        Assert.All(lenient.Diagnostics, diagnostic => Assert.False(
            diagnostic.Severity == DiagnosticSeverity.Error && IsOffered(strict.Diagnostics, diagnostic), diagnostic.ToString()));
        Assert.All(lenient.Diagnostics, diagnostic => Assert.DoesNotContain("Lenient=", Describe(diagnostic), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "CCE0101")]
    [InlineData("- 1", "CCE0202")]
    [InlineData("openapi: 1.0.0\npaths: {}", "CCE0220")]
    [InlineData("info: {}", "CCE0204")]
    public void What_leaves_nothing_of_the_document_is_an_error_whoever_can_live_with_it(string text, string id)
    {
        var run = GeneratorHost.Create(TestFile.Document("/project/spec.yaml", text, ("CceGen_Lenient", "true"))).Run();

        var error = Assert.Single(run.Diagnostics);
        Assert.Equal((id, DiagnosticSeverity.Error), (error.Id, error.Severity));
        Assert.DoesNotContain("Lenient", Describe(error), StringComparison.Ordinal);
        Assert.Empty(run.Sources);
    }

    [Fact]
    public void A_syntax_error_is_an_error_because_nobody_knows_what_is_lost_by_it()
    {
        var run = GeneratorHost.Create(TestFile.Document("/project/spec.yaml", "openapi: 3.0.3\ninfo: {\n" + Document[(Document.IndexOf('\n', StringComparison.Ordinal) + 1)..], ("CceGen_Lenient", "true"))).Run();

        var error = Assert.Single(run.WarningsAndErrors);
        Assert.Equal(("CCE0101", DiagnosticSeverity.Error), (error.Id, error.Severity));
        Assert.DoesNotContain("Lenient", Describe(error), StringComparison.Ordinal);
        Assert.NotEmpty(run.Sources);
    }

    [Fact]
    public void A_mistake_in_an_option_stays_an_error()
    {
        var run = GeneratorHost.Create(TestFile.Document("/project/spec.yaml", Document, ("CceGen_Lenient", "true"), ("CceGen_Namespace", "not a name"))).Run();

        Assert.Equal("CCE0003", Assert.Single(run.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Id);
    }

    [Fact]
    public void Neither_true_nor_false_is_a_mistake() => Assert.Contains(
        "CCE0003 'CceGen_Lenient' must be true or false, but is 'perhaps'", Run(Lenient("perhaps")).Diagnostics.Select(Describe));

    private static bool IsOffered(IEnumerable<Diagnostic> strict, Diagnostic diagnostic) => strict.Any(other =>
        other.Id == diagnostic.Id && other.Location == diagnostic.Location && Describe(other).Contains("Lenient=", StringComparison.Ordinal));

    private static GeneratorHost Lenient(string? value) => GeneratorHost.Create(TestFile.Document(
        "/project/spec.yaml",
        Document,
        [("CceGen_Namespace", "Feature"), ("CceGen_ClassName", "FeatureClient"), .. value is null ? [] : new[] { ("CceGen_Lenient", value) }]));

    private static GeneratorRun Run(GeneratorHost host, Dialect dialect = Dialect.NewtonsoftJson) => host.WithProperty("CceGenJsonLibrary", dialect.ToString()).Run();

    private static string Describe(Diagnostic diagnostic) => $"{diagnostic.Id} {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}";

    private static string Places(Diagnostic diagnostic) => $"{diagnostic.Id} {diagnostic.Location}";
}
