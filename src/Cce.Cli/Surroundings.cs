using Spectre.Console;

namespace Cce.Cli;

/// <summary>Everything of the process that the commands touch, so that a test can put something else in its place.</summary>
internal sealed record Surroundings
{
    /// <summary>Results go here.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Errors and, where the output is for programs, progress go here.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>The terminal for a live display; <see langword="null"/> if the output is no terminal.</summary>
    public IAnsiConsole? Terminal { get; init; }

    public required TimeProvider Clock { get; init; }

    public required Func<string, string?> EnvironmentVariable { get; init; }

    public static Surroundings OfThisProcess() => new()
    {
        Output = Console.Out,
        Error = Console.Error,
        Terminal = Console.IsOutputRedirected ? null : AnsiConsole.Console,
        Clock = TimeProvider.System,
        EnvironmentVariable = Environment.GetEnvironmentVariable,
    };
}
