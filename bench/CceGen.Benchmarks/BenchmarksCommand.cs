using System.CommandLine;
using CceGen.Benchmarks.Commands;

namespace CceGen.Benchmarks;

/// <summary>The command line: one command a table.</summary>
internal static class BenchmarksCommand
{
    // 128 + SIGINT, as shells count.
    private const int Interrupted = 130;

    /// <summary>Runs a command. What cannot be measured is one line on the error output.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(
        IReadOnlyList<string> arguments, InvocationConfiguration configuration, CancellationToken cancellationToken = default)
    {
        configuration.EnableDefaultExceptionHandler = false;
        try
        {
            return await Create().Parse(arguments).InvokeAsync(configuration, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            return Interrupted;
        }
        catch (InvalidOperationException exception)
        {
            await configuration.Error.WriteLineAsync(exception.Message);
            return 1;
        }
    }

    public static RootCommand Create() =>
        new("""
            Measures the generator and the code that it generates, relative to hand-written code, NSwag and Refit. Prints tables in
            Markdown; docs/generator-benchmarks.md explains them.
            """)
        {
            CallsCommand.Create(),
            LinesCommand.Create(),
            CompileCommand.Create(),
            OptionsCommand.Create(),
            GenerateCommand.Create(),
            EditsCommand.Create(),
            BuildsCommand.Create(),
        };
}
