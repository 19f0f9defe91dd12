using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CceGen.Corpus;

/// <summary>The project that a client is generated into: .NET, the JSON library and not one file.</summary>
internal static class ClientCompilation
{
    // All of the compiler's own warnings; the SDK sets this for every project that targets the newest .NET.
    private const int WarningLevel = 9999;

    // The two that the SDK switches off in every project.
    private static readonly ImmutableDictionary<string, ReportDiagnostic> SdkDefaults = ImmutableDictionary<string, ReportDiagnostic>.Empty
        .Add("CS1701", ReportDiagnostic.Suppress)
        .Add("CS1702", ReportDiagnostic.Suppress);

    // One per process: compilations that grow from the same one share what was read from the references.
    private static readonly CSharpCompilation SystemTextJson = CSharpCompilation.Create(
        "Corpus.Client",
        references: Net100.References.All,
        options: new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            warningLevel: WarningLevel,
            specificDiagnosticOptions: SdkDefaults,
            // The pool runs a worker per processor.
            concurrentBuild: false));

    // Only here, so that a System.Text.Json client that needs Newtonsoft.Json does not compile.
    private static readonly CSharpCompilation Newtonsoft = SystemTextJson.AddReferences(
        MetadataReference.CreateFromFile(typeof(global::Newtonsoft.Json.JsonConvert).Assembly.Location));

    /// <summary>With documentation comments read as in a project that generates a documentation file.</summary>
    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.Latest, DocumentationMode.Diagnose);

    public static CSharpCompilation For(Dialect dialect) => dialect == Dialect.Stj ? SystemTextJson : Newtonsoft;
}
