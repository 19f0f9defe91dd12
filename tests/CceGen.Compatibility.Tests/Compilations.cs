using System.Text;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CceGen.Compatibility.Tests;

/// <summary>The project that a client is generated into.</summary>
internal static class Compilations
{
    public static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest, preprocessorSymbols: ["NET", "NET5_0_OR_GREATER", "NET6_0_OR_GREATER", "NET8_0_OR_GREATER", "NET10_0_OR_GREATER"]);

    // Compilations that are made of one share what they have read of the references, which is most of the work.
    private static readonly CSharpCompilation SystemTextJson = CSharpCompilation.Create(
        "Compared", [], Net100.References.All, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static readonly CSharpCompilation NewtonsoftJson = SystemTextJson.AddReferences(MetadataReference.CreateFromFile(typeof(Newtonsoft.Json.JsonConvert).Assembly.Location));

    public static CSharpCompilation Of(Profile profile) => profile.IsNewtonsoft ? NewtonsoftJson : SystemTextJson;

    /// <summary>The project with generated sources and the code of the profile.</summary>
    public static CSharpCompilation With(IReadOnlyList<string> sources, Profile profile) => Of(profile).AddSyntaxTrees(
        sources.Concat(profile.Code is { } code ? [code] : []).Select((text, index) => CSharpSyntaxTree.ParseText(text, ParseOptions, $"{index}.cs", Encoding.UTF8)));

    /// <summary>The errors of all files but those of the helpers, which are the same for all documents and tested elsewhere.</summary>
    public static IReadOnlyList<string> ErrorsOf(CSharpCompilation compilation) =>
    [
        .. compilation.SyntaxTrees.Where(tree => !tree.ToString().Contains("namespace Compared.ClientRuntime", StringComparison.Ordinal))
            .SelectMany(tree => compilation.GetSemanticModel(tree).GetDiagnostics(cancellationToken: TestContext.Current.CancellationToken))
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => $"{diagnostic.Id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}").Distinct().Order(StringComparer.Ordinal),
    ];
}
