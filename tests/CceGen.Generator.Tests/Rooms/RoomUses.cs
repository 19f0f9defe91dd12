using CceGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CceGen.Generator.Tests.Rooms;

/// <summary>
/// Finds what each file of a room uses of another room or library. It asks the compiler what every name means: a type that
/// is named in full, by a part of its namespace, by an alias, or not at all because it is inferred, is found as well.
/// </summary>
internal static class RoomUses
{
    private const string Root = "CceGen.Generator";

    /// <summary>The uses in the files of a source tree, each once: the file, the name as it is written, the room or library.</summary>
    /// <param name="files">The texts of the files by their paths, which begin with the room.</param>
    public static IReadOnlyList<(string Path, string Name, string Used)> In(IEnumerable<KeyValuePair<string, string>> files)
    {
        var trees = files.Select(file => CSharpSyntaxTree.ParseText(file.Value, new CSharpParseOptions(LanguageVersion.Latest), file.Key)).ToList();
        var compilation = CSharpCompilation.Create(
            Root,
            trees,
            [
                .. References.For(Dialect.SystemTextJson),
                MetadataReference.CreateFromFile(typeof(Compilation).Assembly.Location),
                MetadataReference.CreateFromFile(typeof(CSharpCompilation).Assembly.Location),
                MetadataReference.CreateFromFile(typeof(SharpYaml.Parser).Assembly.Location),
            ],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

        // A name that means nothing to the compiler would be a hole.
        var errors = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        Assert.True(errors.Count == 0, string.Join("\n", errors.Take(10)));
        return [.. trees.SelectMany(tree => In(compilation, tree)).Distinct()];
    }

    /// <summary>The room that a file is in; null beside the rooms.</summary>
    public static string? RoomOf(string path) => Path.GetDirectoryName(path)?.Replace('\\', '/') is { Length: > 0 } room ? room : null;

    private static IEnumerable<(string Path, string Name, string Used)> In(CSharpCompilation compilation, SyntaxTree tree)
    {
        var model = compilation.GetSemanticModel(tree);
        foreach (var name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
        {
            var symbol = model.GetSymbolInfo(name).Symbol;
            var type = symbol as ITypeSymbol ?? symbol?.ContainingType;
            if (type is not null && Used(type) is { } used)
            {
                yield return (tree.FilePath, name.ToString(), used);
            }
        }
    }

    // Null for what every room may use: the framework, and whatever belongs to no room.
    private static string? Used(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
        {
            return Used(array.ElementType);
        }

        var name = type.ContainingNamespace?.ToDisplayString() ?? "";
        return name switch
        {
            _ when name.StartsWith(Root + ".", StringComparison.Ordinal) => name[(Root.Length + 1)..].Replace('.', '/'),
            _ when name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) => RoomTable.Roslyn,
            _ when name.StartsWith("SharpYaml", StringComparison.Ordinal) => RoomTable.Yaml,
            _ => null,
        };
    }
}
