using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CceGen.Generator.Tests.Harness;

/// <summary>Generated sources, compiled as strictly as the strictest consumer does, loaded, and unloaded when disposed.</summary>
internal sealed class GeneratedProject : IDisposable
{
    // The symbols are those of the SDK for net10.0, so that the code is tested which most consumers compile.
    private static readonly CSharpParseOptions ParseOptions = new(
        LanguageVersion.Latest,
        DocumentationMode.Diagnose,
        SourceCodeKind.Regular,
        ["NET", .. Enumerable.Range(5, 6).Select(version => $"NET{version}_0_OR_GREATER")]);

    private static readonly CSharpParseOptions NetStandardParseOptions = new(
        LanguageVersion.CSharp9,
        DocumentationMode.Diagnose,
        SourceCodeKind.Regular,
        ["NETSTANDARD", "NETSTANDARD2_0", .. Enumerable.Range(0, 7).Select(version => $"NETSTANDARD1_{version}_OR_GREATER"), "NETSTANDARD2_0_OR_GREATER"]);

    // The .NET SDK silences these two for everybody: libraries that were built for an older .NET are used on a newer one.
    private static readonly Dictionary<string, ReportDiagnostic> AsTheSdk = new()
    {
        ["CS1701"] = ReportDiagnostic.Suppress,
        ["CS1702"] = ReportDiagnostic.Suppress,
    };

    private static readonly CSharpCompilationOptions CompilationOptions =
        new(OutputKind.DynamicallyLinkedLibrary,
            generalDiagnosticOption: ReportDiagnostic.Error,
            specificDiagnosticOptions: AsTheSdk,
            nullableContextOptions: NullableContextOptions.Enable,
            warningLevel: 9999,
            deterministic: true);

    private readonly AssemblyLoadContext _context;
    private readonly Assembly _assembly;

    private GeneratedProject(byte[] image)
    {
        _context = new AssemblyLoadContext("Generated", isCollectible: true);
        using var stream = new MemoryStream(image);
        _assembly = _context.LoadFromStream(stream);
    }

    /// <summary>Compiles only the generated sources, against what a consumer references and nothing else.</summary>
    public static void AssertCompiles(IReadOnlyDictionary<string, string> sources, Dialect dialect) =>
        Emit(Parse(sources), References.For(dialect));

    /// <summary>Compiles generated sources to an assembly of this name, which references others.</summary>
    public static ImmutableArray<byte> Compile(
        string assemblyName, IReadOnlyDictionary<string, string> sources, Dialect dialect, IEnumerable<MetadataReference> others) =>
        [.. Emit(Parse(sources), References.For(dialect).Concat(others), assemblyName)];

    /// <summary>Compiles only the generated sources, with the oldest C# for the oldest framework.</summary>
    public static void AssertCompilesForNetStandard(IReadOnlyDictionary<string, string> sources, Dialect dialect) => Emit(
        sources.Select(source => CSharpSyntaxTree.ParseText(source.Value, NetStandardParseOptions, source.Key, Encoding.UTF8)),
        References.ForNetStandard(dialect));

    /// <summary>Compiles the generated sources together with consumer code, and loads the result.</summary>
    public static GeneratedProject Load(
        IReadOnlyDictionary<string, string> sources,
        Dialect dialect,
        params IEnumerable<(string Path, string Text)> consumerCode)
    {
        var usage = consumerCode
            .Append(("Json.cs", ConsumerJson.SourceFor(dialect)))
            .Select(file => Parse(file.Item1, ConsumerCode(file.Item1, file.Item2), WithSymbol(dialect)));
        return new GeneratedProject(Emit(Parse(sources).Concat(usage), References.ForUsage(dialect)));
    }

    public Type GetType(string name) => _assembly.GetType(name, throwOnError: true)!;

    /// <summary>Runs <c>Usage.RunAsync</c> of the consumer code.</summary>
    public Task RunUsageAsync(LoopbackServer server) =>
        GetType("Usage").GetMethod("RunAsync")!.CreateDelegate<Func<LoopbackServer, Task>>()(server);

    public void Dispose() => _context.Unload();

    // Test code needs no documentation; generated code does.
    private static string ConsumerCode(string path, string text) =>
        $"#nullable enable\n#pragma warning disable CS1591\n#line 1 \"{path}\"\n{text}";

    private static IEnumerable<SyntaxTree> Parse(IReadOnlyDictionary<string, string> sources) =>
        sources.Select(source => Parse(source.Key, source.Value));

    private static SyntaxTree Parse(string path, string text, CSharpParseOptions? options = null) =>
        CSharpSyntaxTree.ParseText(text, options ?? ParseOptions, path, Encoding.UTF8);

    // For the little of a usage in which the dialects differ.
    private static CSharpParseOptions WithSymbol(Dialect dialect) =>
        ParseOptions.WithPreprocessorSymbols(ParseOptions.PreprocessorSymbolNames.Append(dialect.ToString()));

    private static byte[] Emit(IEnumerable<SyntaxTree> trees, IEnumerable<MetadataReference> references, string assemblyName = "Generated")
    {
        var compilation = CSharpCompilation.Create(assemblyName, trees, references, CompilationOptions);
        using var image = new MemoryStream();
        using var documentation = new MemoryStream();
        var result = compilation.Emit(
            image, xmlDocumentationStream: documentation, cancellationToken: TestContext.Current.CancellationToken);
        var problems = result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).ToList();
        if (problems.Count > 0 || !result.Success)
        {
            Assert.Fail($"Does not compile without a warning:\n{string.Join("\n", problems.Take(30).Select(Describe))}");
        }

        return image.ToArray();
    }

    private static string Describe(Diagnostic diagnostic)
    {
        var line = diagnostic.Location.SourceTree?.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim();
        return $"{diagnostic}\n    {line}";
    }
}
