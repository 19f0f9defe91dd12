using CceGen.Corpus;
using CceGen.Measuring;

namespace CceGen.Benchmarks.Generation;

/// <summary>A driver that has not run generates a client. The compiler parses the sources later, which does not count.</summary>
internal sealed class MeasuredGeneration(string name, TextDocument document, Dialect dialect) : IMeasured
{
    public string Name => name;

    public Task CallAsync(CancellationToken cancellationToken)
    {
        OwnGenerator.CreateDriver(document, dialect).RunGenerators(ClientCompilation.For(dialect), cancellationToken);
        return Task.CompletedTask;
    }
}
