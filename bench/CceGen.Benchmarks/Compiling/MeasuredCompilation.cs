using CceGen.Corpus;
using CceGen.Measuring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace CceGen.Benchmarks.Compiling;

/// <summary>The compiler in this process: sources are parsed and compiled, and the assembly is discarded.</summary>
internal sealed class MeasuredCompilation(string name, IReadOnlyList<string> sources, Dialect dialect) : IMeasured
{
    // As in a project without a documentation file.
    private static readonly CSharpParseOptions ParseOptions = ClientCompilation.ParseOptions.WithDocumentationMode(DocumentationMode.None);

    public string Name => name;

    /// <exception cref="InvalidOperationException">The sources do not compile.</exception>
    public Task CallAsync(CancellationToken cancellationToken)
    {
        IEnumerable<SyntaxTree> trees = sources.Select(source =>
            CSharpSyntaxTree.ParseText(SourceText.From(source), ParseOptions, cancellationToken: cancellationToken));
        var emitted = ClientCompilation.For(dialect).AddSyntaxTrees(trees).Emit(Stream.Null, cancellationToken: cancellationToken);
        return emitted.Success
            ? Task.CompletedTask
            : throw new InvalidOperationException(
                $"The output of {name} does not compile: {emitted.Diagnostics.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)}");
    }
}
