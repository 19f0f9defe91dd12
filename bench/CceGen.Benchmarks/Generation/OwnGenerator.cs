using CceGen.Corpus;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CceGen.Benchmarks.Generation;

/// <summary>The generator of this project, loaded from its file as compilers load it.</summary>
internal static class OwnGenerator
{
    /// <summary>The option that NSwag's output is generated with, too.</summary>
    private static readonly Dictionary<string, string> Options = new() { ["GenerateNullableReferenceTypes"] = "true" };

    private static readonly Lazy<ISourceGenerator> Generator =
        new(static () => GeneratorLoader.Load(Path.Combine(AppContext.BaseDirectory, "CceGen.Generator.dll")));

    /// <summary>A driver that has not run.</summary>
    /// <param name="track">Whether the driver keeps what each step did.</param>
    /// <param name="option">A further option, and its value.</param>
    public static GeneratorDriver CreateDriver(AdditionalText document, Dialect dialect, bool track = false, KeyValuePair<string, string>? option = null) => CSharpGeneratorDriver.Create(
        [Generator.Value],
        [document],
        ClientCompilation.ParseOptions,
        new DocumentOptions(document.Path, dialect, option is { } further ? new Dictionary<string, string>(Options) { [further.Key] = further.Value } : Options),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, track));

    /// <summary>Generates the client of a document.</summary>
    /// <exception cref="InvalidOperationException">The generator reported an error, or generated nothing.</exception>
    public static IReadOnlyList<string> Generate(string path, Dialect dialect, KeyValuePair<string, string>? option = null)
    {
        GeneratorDriver driver = CreateDriver(new DocumentText(path), dialect, option: option).RunGenerators(ClientCompilation.For(dialect));
        return [.. SourcesOf(driver, path).Select(source => source.SourceText.ToString())];
    }

    /// <exception cref="InvalidOperationException">The generator reported an error, or generated nothing.</exception>
    public static IReadOnlyList<GeneratedSourceResult> SourcesOf(GeneratorDriver driver, string path)
    {
        GeneratorRunResult result = driver.GetRunResult().Results.Single();
        Diagnostic? error = result.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        if (error is not null || result.GeneratedSources.IsEmpty)
        {
            throw new InvalidOperationException($"Cannot generate a client of '{path}': {error?.ToString() ?? result.Exception?.Message ?? "no source"}");
        }

        return result.GeneratedSources;
    }
}
