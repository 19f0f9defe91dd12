using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CceGen.Tests;

/// <summary>Compiles the C# of a page as a project of the .NET 10 SDK with implicit usings and nullable reference types does.</summary>
internal static class DocCompiler
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    // What the SDK defines for net10.0, as far as generated code asks for it.
    private static readonly CSharpParseOptions ParseOptions = new(
        LanguageVersion.Latest, preprocessorSymbols: ["NET", "NET5_0_OR_GREATER", "NET6_0_OR_GREATER", "NETCOREAPP3_0_OR_GREATER"]);

    /// <summary>
    /// The errors and nullable warnings of the code in the scaffold in which it has fewest, <c>{{code}}</c> being its place.
    /// Empty when it compiles in one of them.
    /// </summary>
    public static IReadOnlyList<string> Errors(
        string code, IEnumerable<string> scaffolds, IEnumerable<string> sources, IEnumerable<MetadataReference> references)
    {
        SyntaxTree[] shared = [CSharpSyntaxTree.ParseText(ImplicitUsings, ParseOptions), .. sources.Select(source => CSharpSyntaxTree.ParseText(source, ParseOptions))];
        var kept = references.ToList();
        List<string>? fewest = null;
        foreach (var scaffold in scaffolds)
        {
            var errors = Compile(scaffold.Replace("{{code}}", code, StringComparison.Ordinal), shared, kept);
            if (errors.Count == 0)
            {
                return errors;
            }

            fewest = fewest is null || errors.Count < fewest.Count ? errors : fewest;
        }

        return fewest ?? throw new ArgumentException("There is no scaffold.", nameof(scaffolds));
    }

    private static List<string> Compile(string text, IEnumerable<SyntaxTree> shared, IEnumerable<MetadataReference> references)
    {
        var tree = CSharpSyntaxTree.ParseText(text, ParseOptions, "page.cs");
        var isProgram = tree.GetRoot().ChildNodes().Any(node => node.IsKind(SyntaxKind.GlobalStatement));
        var options = new CSharpCompilationOptions(
            isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);
        return
        [
            .. CSharpCompilation.Create("Page", [.. shared, tree], references, options).GetDiagnostics()
                .Where(problem => problem.Severity == DiagnosticSeverity.Error || (problem.Severity == DiagnosticSeverity.Warning && problem.Id.StartsWith("CS8", StringComparison.Ordinal)))
                .Select(problem => problem.ToString()),
        ];
    }
}
