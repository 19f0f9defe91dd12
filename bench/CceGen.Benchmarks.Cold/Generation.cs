using CceGen.Corpus;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CceGen.Benchmarks.Cold;

/// <summary>Runs a generator once. It is loaded after Roslyn can be found.</summary>
internal static class Generation
{
    /// <param name="generator">The generator's file; null for one that does nothing.</param>
    /// <exception cref="InvalidOperationException">The generator reported an error, or generated nothing.</exception>
    public static void Run(string? generator, string document, Dialect dialect, string output)
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [GeneratorLoader.Load(generator ?? typeof(EmptyGenerator).Assembly.Location)],
            [new DocumentText(document)],
            new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Diagnose),
            new DocumentOptions(document, dialect, new Dictionary<string, string> { ["GenerateNullableReferenceTypes"] = "true" }));

        // The generator does not read the compilation, so that it needs no references.
        CSharpCompilation compilation = CSharpCompilation.Create("Client", options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false));
        GeneratorRunResult result = driver.RunGenerators(compilation).GetRunResult().Results[0];
        Diagnostic? error = result.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        if (error is not null || result.GeneratedSources.IsEmpty)
        {
            throw new InvalidOperationException($"Cannot generate a client of '{document}': {error?.ToString() ?? result.Exception?.Message ?? "no source"}");
        }

        using var writer = new StreamWriter(output);
        foreach (GeneratedSourceResult source in result.GeneratedSources)
        {
            writer.Write(source.SourceText.ToString());
        }
    }
}
