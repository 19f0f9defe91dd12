using System.Globalization;
using System.Text;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CceGen.Compatibility.Tests;

/// <summary>The projects that clients are generated into: one for all clients of a generator.</summary>
internal static class Compilations
{
    public static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest, DocumentationMode.None, preprocessorSymbols: ["NET", "NET5_0_OR_GREATER", "NET6_0_OR_GREATER", "NET8_0_OR_GREATER", "NET10_0_OR_GREATER"]);

    // Newtonsoft.Json is compiled for another version of .NET than the project, which its build knows.
    private static readonly KeyValuePair<string, ReportDiagnostic>[] Unified = [KeyValuePair.Create("CS1701", ReportDiagnostic.Suppress), KeyValuePair.Create("CS1702", ReportDiagnostic.Suppress)];

    /// <summary>The project without a file.</summary>
    public static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "Compared",
        [],
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(Newtonsoft.Json.JsonConvert).Assembly.Location), MetadataReference.CreateFromFile(typeof(Microsoft.Extensions.DependencyInjection.ActivatorUtilities).Assembly.Location)],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, specificDiagnosticOptions: Unified, nullableContextOptions: NullableContextOptions.Enable));

    public static CSharpCompilation With(IEnumerable<SyntaxTree> trees, IEnumerable<ClientPair> pairs) =>
        Empty.AddSyntaxTrees(trees.Concat(pairs.Where(pair => pair.Profile.Code is not null).Select(pair => Parse(pair, pair.WithNamespace(pair.Profile.Code!)))));

    public static SyntaxTree Parse(ClientPair pair, string text) => CSharpSyntaxTree.ParseText(text, ParseOptions, $"{pair.Namespace}/Code.cs", Encoding.UTF8);

    /// <summary>The errors and warnings in the code of each namespace; those of the helpers, which all documents share, have no namespace.</summary>
    public static ILookup<string, string> ProblemsIn(CSharpCompilation compilation) => compilation.GetDiagnostics(TestContext.Current.CancellationToken)
        .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
        .ToLookup(
            diagnostic => diagnostic.Location.SourceTree?.FilePath.Split('/', '\\').FirstOrDefault(part => part.StartsWith("Pair", StringComparison.Ordinal)) ?? "",
            diagnostic => $"{diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}",
            StringComparer.Ordinal);
}
