using CceGen.Corpus;
using CceGen.Measuring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CceGen.Benchmarks.Generation;

/// <summary>Measures the generator alone, by phase, after it has generated the same before.</summary>
internal sealed class GenerationBenchmark(string path, Dialect dialect, Rounds rounds)
{
    public async Task<GenerationCost> RunAsync(CancellationToken cancellationToken)
    {
        string text = await File.ReadAllTextAsync(path, cancellationToken);
        var document = new TextDocument(path, text);
        GeneratorDriver driver = OwnGenerator.CreateDriver(document, dialect).RunGenerators(ClientCompilation.For(dialect), cancellationToken);
        SourceText[] sources = [.. OwnGenerator.SourcesOf(driver, path).Select(source => source.SourceText)];
        string row = DialectTitle.Of(path, dialect);
        IMeasured[] phases =
        [
            new MeasuredGeneration($"{row}: all", document, dialect),
            new MeasuredReading($"{row}: read and lower", path, text, dialect),
        ];
        IReadOnlyList<Result> results = await ProgressDisplay.RunAsync(
            rounds.StepsOf(phases.Length), done => rounds.MeasureAsync(phases, done, cancellationToken));
        return new GenerationCost(results[0], results[1], sources.Length, sources.Sum(source => (long)source.Length));
    }
}
