using CceGen.Benchmarks.Generation;
using CceGen.Corpus;
using CceGen.Measuring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CceGen.Benchmarks.Edits;

/// <summary>Measures edits of a project with one document, in turns.</summary>
internal sealed class EditBenchmark(int operations, Dialect dialect, Rounds rounds)
{
    /// <summary>Number of generated sources.</summary>
    public int Sources { get; private set; }

    public async Task<IReadOnlyList<EditRow>> RunAsync(CancellationToken cancellationToken)
    {
        SyntaxTree program = Parse("class Program { static int Answer() => 41; }");
        CSharpCompilation compilation = ClientCompilation.For(dialect).AddSyntaxTrees(program);
        string text = EditDocument.Create(operations);
        var before = new Edit.State(compilation, new TextDocument(EditDocument.Path, text));
        GeneratorDriver driver = OwnGenerator.CreateDriver(before.Document, dialect).RunGenerators(compilation, cancellationToken);
        Sources = OwnGenerator.SourcesOf(driver, EditDocument.Path).Count;

        string edited = EditDocument.Create(operations, "        added: { type: string, description: Is new. }\n");
        CSharpCompilation changed = compilation.ReplaceSyntaxTree(program, Parse("class Program { static int Answer() => 42; }"));
        Edit[] edits =
        [
            new("unrelated C#", driver, before, before with { Compilation = changed }),
            new("blank line on top", driver, before, before with { Document = new TextDocument(EditDocument.Path, "\n" + text) }),
            new("one schema", driver, before, before with { Document = new TextDocument(EditDocument.Path, edited) }),
        ];
        int[] written = [.. edits.Select(edit => edit.CountSourcesWritten(cancellationToken))];
        IReadOnlyList<Result> results = await ProgressDisplay.RunAsync(
            rounds.StepsOf(edits.Length), done => rounds.MeasureAsync(edits, done, cancellationToken));
        return [.. results.Zip(written, static (result, count) => new EditRow(result, count))];
    }

    private static SyntaxTree Parse(string text) => CSharpSyntaxTree.ParseText(text, ClientCompilation.ParseOptions, "Program.cs");
}
