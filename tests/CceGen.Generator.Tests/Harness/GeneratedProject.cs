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
        ["NET", "NETCOREAPP3_0_OR_GREATER", .. Enumerable.Range(5, 6).Select(version => $"NET{version}_0_OR_GREATER")]);

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

    // Compilations that are made of one share what they have read of the references, which is most of the work.
    private static readonly Dictionary<(Against Against, Dialect Dialect), CSharpCompilation> Bases = new(
        from against in Enum.GetValues<Against>()
        from dialect in Enum.GetValues<Dialect>()
        select KeyValuePair.Create((against, dialect), Create(SharedHelpers.Friend, ReferencesOf(against, dialect))));

    private static readonly Dictionary<Dialect, Lazy<CSharpCompilation>> BasesWithHelpers = Enum.GetValues<Dialect>().ToDictionary(
        dialect => dialect,
        dialect => new Lazy<CSharpCompilation>(() => Bases[(Against.Usage, dialect)].AddReferences(SharedHelpers.For(dialect).Reference)));

    private readonly AssemblyLoadContext _context;
    private readonly Assembly _assembly;

    private GeneratedProject(byte[] image, Assembly? helpers)
    {
        _context = new AssemblyLoadContext(SharedHelpers.Friend, isCollectible: true);
        _context.Resolving += (_, name) => name.Name == helpers?.GetName().Name ? helpers : null;
        using var stream = new MemoryStream(image);
        _assembly = _context.LoadFromStream(stream);
    }

    /// <summary>Compiles only the generated sources, against what a consumer references and nothing else.</summary>
    public static void AssertCompiles(IReadOnlyDictionary<string, string> sources, Dialect dialect) =>
        AssertNoProblems(Bases[(Against.Framework, dialect)].AddSyntaxTrees(Parse(sources, dialect)).GetDiagnostics(TestContext.Current.CancellationToken));

    /// <summary>Compiles generated sources to an assembly of this name, which references others.</summary>
    public static ImmutableArray<byte> Compile(
        string assemblyName, IReadOnlyDictionary<string, string> sources, Dialect dialect, IEnumerable<MetadataReference> others) =>
        [.. Emit(Create(assemblyName, References.For(dialect).Concat(others)).AddSyntaxTrees(Parse(sources, dialect)))];

    /// <summary>Compiles only the generated sources, with the oldest C# for the oldest framework.</summary>
    public static void AssertCompilesForNetStandard(IReadOnlyDictionary<string, string> sources, Dialect dialect)
    {
        var trees = sources.Select(source => CSharpSyntaxTree.ParseText(source.Value, WithSymbol(NetStandardParseOptions, dialect), source.Key, Encoding.UTF8));
        AssertNoProblems(Bases[(Against.NetStandard, dialect)].AddSyntaxTrees(trees).GetDiagnostics(TestContext.Current.CancellationToken));
    }

    /// <summary>
    /// Compiles the generated sources together with consumer code, and loads the result. The helpers are those that all tests share,
    /// with all their members: whether a document brings all that it needs, the methods above show.
    /// </summary>
    public static GeneratedProject Load(
        IReadOnlyDictionary<string, string> sources,
        Dialect dialect,
        params IEnumerable<(string Path, string Text)> consumerCode)
    {
        var usage = consumerCode
            .Append(("Json.cs", ConsumerJson.SourceFor(dialect)))
            .Select(file => Parse(file.Item1, ConsumerCode(file.Item1, file.Item2), WithSymbol(ParseOptions, dialect)));
        return SharedHelpers.For(dialect).Without(sources) is { } others
            ? new GeneratedProject(Emit(BasesWithHelpers[dialect].Value.AddSyntaxTrees(Parse(others, dialect).Concat(usage))), SharedHelpers.For(dialect).Assembly)
            : new GeneratedProject(Emit(Bases[(Against.Usage, dialect)].AddSyntaxTrees(Parse(sources, dialect).Concat(usage))), null);
    }

    public Type GetType(string name) => _assembly.GetType(name, throwOnError: true)!;

    /// <summary>Runs <c>Usage.RunAsync</c> of the consumer code.</summary>
    public Task RunUsageAsync(LoopbackServer server) =>
        GetType("Usage").GetMethod("RunAsync")!.CreateDelegate<Func<LoopbackServer, Task>>()(server);

    public void Dispose() => _context.Unload();

    // Test code needs no documentation; generated code does.
    private static string ConsumerCode(string path, string text) =>
        $"#nullable enable\n#pragma warning disable CS1591\n#line 1 \"{path}\"\n{text}";

    private static IEnumerable<SyntaxTree> Parse(IReadOnlyDictionary<string, string> sources, Dialect dialect) =>
        sources.Select(source => Parse(source.Key, source.Value, WithSymbol(ParseOptions, dialect)));

    private static SyntaxTree Parse(string path, string text, CSharpParseOptions? options = null) =>
        CSharpSyntaxTree.ParseText(text, options ?? ParseOptions, path, Encoding.UTF8);

    // For the little of a user's code in which the dialects differ.
    private static CSharpParseOptions WithSymbol(CSharpParseOptions options, Dialect dialect) =>
        options.WithPreprocessorSymbols(options.PreprocessorSymbolNames.Append(dialect.ToString()));

    private static CSharpCompilation Create(string assemblyName, IEnumerable<MetadataReference> references) =>
        CSharpCompilation.Create(assemblyName, [], references, CompilationOptions);

    private static byte[] Emit(CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        var result = compilation.Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        AssertNoProblems(result.Diagnostics);
        Assert.True(result.Success);
        return image.ToArray();
    }

    private static void AssertNoProblems(ImmutableArray<Diagnostic> diagnostics)
    {
        var problems = diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).ToList();
        if (problems.Count > 0)
        {
            Assert.Fail($"Does not compile without a warning:\n{string.Join("\n", problems.Take(30).Select(Describe))}");
        }
    }

    private static IEnumerable<MetadataReference> ReferencesOf(Against against, Dialect dialect) => against switch
    {
        Against.Framework => References.For(dialect),
        Against.NetStandard => References.ForNetStandard(dialect),
        _ => References.ForUsage(dialect),
    };

    private static string Describe(Diagnostic diagnostic)
    {
        var line = diagnostic.Location.SourceTree?.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim();
        return $"{diagnostic}\n    {line}";
    }

    private enum Against
    {
        Framework,
        NetStandard,
        Usage,
    }
}
