using CceGen.Corpus;
using CceGen.Measuring;
using Microsoft.CodeAnalysis;
using static CceGen.Measuring.MarkdownTable;

namespace CceGen.Benchmarks.Generation;

/// <summary>Time of each step of the incremental generator, as the driver measures it: the least of several generations.</summary>
internal static class StepTimes
{
    public static void Write(TextWriter output, string path, Dialect dialect, int runs, CancellationToken cancellationToken)
    {
        var document = new TextDocument(path, File.ReadAllText(path));
        var least = new Dictionary<string, double>(StringComparer.Ordinal);
        for (int run = 0; run < runs; run++)
        {
            GeneratorDriver driver =
                OwnGenerator.CreateDriver(document, dialect, track: true).RunGenerators(ClientCompilation.For(dialect), cancellationToken);
            GeneratorRunResult result = driver.GetRunResult().Results.Single();
            foreach ((string name, var steps) in result.TrackedSteps.Concat(result.TrackedOutputSteps))
            {
                double milliseconds = steps.Sum(step => step.ElapsedTime.TotalMilliseconds);
                least[name] = Math.Min(least.GetValueOrDefault(name, double.MaxValue), milliseconds);
            }
        }

        var table = new MarkdownTable($"steps, {DialectTitle.Of(path, dialect)}", "ms, least");
        foreach ((string name, double milliseconds) in least.Where(step => step.Value >= 0.05).OrderByDescending(step => step.Value))
        {
            table.Add(name, Number(milliseconds, "N1"));
        }

        table.Write(output);
        output.WriteLine();
    }
}
