using CceGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CceGen.Generator.Tests.Mistakes;

/// <summary>A document with mistakes that are read as meant: warnings, and a client that works.</summary>
internal static class MistakeRun
{
    /// <summary>The options of the documents.</summary>
    public static (string Name, string Value)[] Options(Dialect dialect) =>
    [
        ("CceGen_Namespace", "Feature"),
        ("CceGen_ClassName", "FeatureClient"),
        ("CceGen_GenerateNullableReferenceTypes", "true"),
        ("CceGen_GenerateOptionalParameters", "true"),
        ("CceGen_GenerateExamples", "true"),
        ("CceGen_JsonLibrary", dialect.ToString()),
    ];

    /// <summary>Generates, expects these warnings and no error, and runs the code of a consumer against a server.</summary>
    /// <param name="document">The document.</param>
    /// <param name="usage">The consumer.</param>
    /// <param name="dialect">The JSON library.</param>
    /// <param name="warnings">The ids of the warnings, in the order of the text.</param>
    public static Task AssertAsync(string document, string usage, Dialect dialect, params string[] warnings) =>
        AssertAsync(TestFile.Document("/project/spec.yaml", document, Options(dialect)), [], usage, dialect, warnings);

    /// <summary>As the other one, for a document in several files.</summary>
    public static async Task AssertAsync(TestFile document, IEnumerable<TestFile> others, string usage, Dialect dialect, params string[] warnings)
    {
        var run = GeneratorHost.Create([document, .. others]).Run();
        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal(string.Join(' ', warnings), string.Join(' ', run.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning).Select(diagnostic => diagnostic.Id)));

        await using var server = new LoopbackServer();
        using var project = GeneratedProject.Load(run.Sources, dialect, ("Usage.cs", usage));
        await project.RunUsageAsync(server);
    }
}
