using Cce.Client.Authentication;
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

    /// <summary>Where somebody answers questions; <see langword="null"/> if nobody is there.</summary>
    public TextReader? Input { get; init; }

    /// <summary>Gives the access key, where no token is given.</summary>
    public required ICredentialProvider Credentials { get; init; }

    public required TimeProvider Clock { get; init; }

    public required Func<string, string?> EnvironmentVariable { get; init; }

    /// <summary>Where to say what is not the result: beside the result for people, apart from it for programs.</summary>
    public TextWriter Messages(Commands.OutputFormat format) => format == Commands.OutputFormat.Json ? Error : Output;

    public static Surroundings OfThisProcess() => new()
    {
        Output = Console.Out,
        Error = Console.Error,
        Terminal = Console.IsOutputRedirected ? null : AnsiConsole.Console,
        Input = Console.IsInputRedirected ? null : Console.In,
        Credentials = new DefaultCredentialProvider(),
        Clock = TimeProvider.System,
        EnvironmentVariable = Environment.GetEnvironmentVariable,
    };
}
