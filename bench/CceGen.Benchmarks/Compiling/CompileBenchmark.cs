using CceGen.Benchmarks.Generation;
using CceGen.Benchmarks.Processes;
using CceGen.Corpus;
using CceGen.Measuring;

namespace CceGen.Benchmarks.Compiling;

/// <summary>Compiles the generator's output and NSwag's in turns.</summary>
internal sealed class CompileBenchmark(string path, Dialect dialect)
{
    private const string Own = "CceGen";
    private const string NSwag = "NSwag";

    /// <summary>Measures the compiler in this process, after it has compiled the same before.</summary>
    public async Task<IReadOnlyList<Result>> RunWarmAsync(Rounds rounds, CancellationToken cancellationToken)
    {
        IMeasured[] peers =
        [
            new MeasuredCompilation(Own, OwnGenerator.Generate(path, dialect), dialect),
            new MeasuredCompilation(NSwag, [await NSwagGenerator.GenerateAsync(path, dialect, cancellationToken)], dialect),
        ];
        return await ProgressDisplay.RunAsync(rounds.StepsOf(peers.Length), done => rounds.MeasureAsync(peers, done, cancellationToken));
    }

    /// <summary>Measures the SDK's compiler as a process.</summary>
    public async Task<IReadOnlyList<Result>> RunColdAsync(ProcessRounds rounds, CancellationToken cancellationToken)
    {
        IMeasuredProcess[] peers =
        [
            new ColdCompilation(Own, OwnGenerator.Generate(path, dialect), dialect),
            new ColdCompilation(NSwag, [await NSwagGenerator.GenerateAsync(path, dialect, cancellationToken)], dialect),
        ];
        return await ProgressDisplay.RunAsync(rounds.StepsOf(peers.Length), done => rounds.MeasureAsync(peers, done, cancellationToken));
    }
}
