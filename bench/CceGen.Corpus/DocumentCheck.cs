using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CceGen.Corpus;

/// <summary>Runs the generator on one document as the compiler does, and compiles what comes out.</summary>
internal sealed class DocumentCheck(ISourceGenerator generator, IReadOnlyDictionary<string, string> options)
{
    private const string InternalErrorId = "CCE0900";

    // The generator marks with it what is an error without its option.
    private const string LenientTag = "Lenient";

    /// <param name="path">The document.</param>
    /// <param name="file">What the document is called in the table.</param>
    /// <param name="others">The other files of its project.</param>
    public (CorpusRow Row, IReadOnlyList<GeneratedSourceResult> Sources) Run(string path, string file, Dialect dialect, IReadOnlyList<string> others)
    {
        var allocated = GC.GetTotalAllocatedBytes();
        var watch = Stopwatch.StartNew();
        AdditionalText[] texts = [new DocumentText(path), .. others.Select(other => new DocumentText(other))];
        var driver = CSharpGeneratorDriver
            .Create([generator], texts, ClientCompilation.ParseOptions, new DocumentOptions(path, dialect, options))
            .RunGeneratorsAndUpdateCompilation(ClientCompilation.For(dialect), out var compilation, out _);
        var generated = driver.GetRunResult().Results.Single();
        var generateMilliseconds = watch.ElapsedMilliseconds;

        var row = new CorpusRow
        {
            File = file,
            Dialect = dialect,
            Result = CheckResult.Ok,
            Version = DocumentVersion.Of(texts[0].GetText()!.ToString()),
            GenerateMilliseconds = generateMilliseconds,
            GenerateMegabytes = MegabytesSince(allocated),
            Diagnostics = DiagnosticCounts.Format(generated.Diagnostics.Select(diagnostic => diagnostic.Id)),
            Omitted = OmittedConstructs.Format(generated.Diagnostics.Where(OmitsSomething)),
        };
        if (ExceptionOf(generated) is var (result, message))
        {
            return (row with { Result = result, FirstErrorMessage = message }, []);
        }

        var sources = generated.GeneratedSources;
        row = row with
        {
            GeneratedFiles = sources.Length,
            GeneratedLines = sources.Sum(source => source.SourceText.Lines.Count),
            Builds = !generated.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error),
            Complete = !generated.Diagnostics.Any(OmitsSomething),
        };
        return (Compile(row, compilation), sources);
    }

    /// <summary>Compiles, and adds to the row what comes of it.</summary>
    public static CorpusRow Compile(CorpusRow row, Compilation compilation)
    {
        var allocated = GC.GetTotalAllocatedBytes();
        var watch = Stopwatch.StartNew();
        var emitted = compilation.Emit(Stream.Null);
        var compileMilliseconds = watch.ElapsedMilliseconds;

        var errors = InOrder(emitted.Diagnostics, DiagnosticSeverity.Error);
        var warnings = InOrder(emitted.Diagnostics, DiagnosticSeverity.Warning);
        return row with
        {
            Result = emitted.Success ? CheckResult.Ok : CheckResult.DoesNotCompile,
            Builds = row.Builds && emitted.Success,
            CompileErrors = errors.Count,
            FirstErrorId = errors.Count > 0 ? errors[0].Id : "",
            FirstErrorMessage = errors.Count > 0 ? MessageOf(errors[0]) : "",
            Warnings = warnings.Count,
            FirstWarningId = warnings.Count > 0 ? warnings[0].Id : "",
            CompileMilliseconds = compileMilliseconds,
            CompileMegabytes = MegabytesSince(allocated),
        };
    }

    /// <summary>What this process has allocated since, in MB.</summary>
    public static long MegabytesSince(long allocated) => (GC.GetTotalAllocatedBytes() - allocated) / WorkerLimits.Megabyte;

    private static (CheckResult Result, string Message)? ExceptionOf(GeneratorRunResult generated)
    {
        if (generated.Exception is OutOfMemoryException exhausted)
        {
            return (CheckResult.Memory, exhausted.Message);
        }

        if (generated.Exception is { } exception)
        {
            return (CheckResult.GeneratorException, $"{exception.GetType().Name}: {exception.Message}");
        }

        var internalError = generated.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Id == InternalErrorId);
        return internalError is null
            ? null
            : (CheckResult.GeneratorException, internalError.GetMessage(CultureInfo.InvariantCulture));
    }

    // Errors stand for a part that was dropped, or for all of it, and so do those that are warnings by leniency; CCE03xx
    // warnings for a part that is not supported.
    private static bool OmitsSomething(Diagnostic diagnostic) =>
        diagnostic.Severity == DiagnosticSeverity.Error
        || diagnostic.Descriptor.CustomTags.Contains(LenientTag)
        || (diagnostic.Severity == DiagnosticSeverity.Warning && diagnostic.Id.StartsWith("CCE03", StringComparison.Ordinal));

    private static List<Diagnostic> InOrder(ImmutableArray<Diagnostic> diagnostics, DiagnosticSeverity severity) =>
    [
        .. diagnostics
            .Where(diagnostic => diagnostic.Severity == severity && !diagnostic.IsSuppressed)
            .OrderBy(diagnostic => diagnostic.Location.SourceTree?.FilePath, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start),
    ];

    private static string MessageOf(Diagnostic diagnostic)
    {
        var message = diagnostic.GetMessage(CultureInfo.InvariantCulture);
        var position = diagnostic.Location.GetLineSpan();
        return position.IsValid ? $"{Path.GetFileName(position.Path)}({position.StartLinePosition.Line + 1}): {message}" : message;
    }
}
