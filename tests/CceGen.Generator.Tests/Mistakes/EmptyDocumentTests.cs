using CceGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CceGen.Generator.Tests.Mistakes;

/// <summary>A document with nothing in it, as at the beginning of a service, builds, and so does the code that creates its client.</summary>
public sealed class EmptyDocumentTests
{
    public static MatrixTheoryData<string, Dialect> Documents { get; } = new(
        ["openapi: 3.0.3\npaths: {}", "openapi: 3.0.3\npaths: []", "openapi: 3.0.3\npaths:", "openapi: 3.1.0\npaths: { /a: {} }", "openapi: 3.2.0\ninfo: { title: T, version: '1' }"],
        Enum.GetValues<Dialect>());

    [Theory]
    [MemberData(nameof(Documents))]
    public void It_has_a_client_without_methods(string document, Dialect dialect)
    {
        var run = GeneratorHost.Create(TestFile.Document(
            "/project/spec.yaml", document, ("CceGen_Namespace", "Feature"), ("CceGen_ClassName", "FeatureClient"), ("CceGen_JsonLibrary", dialect.ToString()))).Run();

        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Contains("Feature.FeatureClient.g.cs", run.Sources.Keys.Select(key => key.Replace('/', '.')));
        GeneratedProject.AssertCompiles(run.Sources, dialect);
    }
}
