using Cce.Client.Authentication;
using Spectre.Console;

namespace Cce.Cli;

/// <summary>What the commands use of the process, so that a test can replace it.</summary>
internal sealed record CommandContext
{
    /// <summary>Width of help where no terminal sets one, in columns.</summary>
    private const int DefaultWidth = 100;

    /// <summary>Receives results.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Receives errors and, with <c>--output json</c>, progress.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>The terminal for a progress bar; <see langword="null"/> if the output is redirected.</summary>
    public IAnsiConsole? Terminal { get; init; }

    /// <summary>Input for confirmations; <see langword="null"/> if the input is redirected.</summary>
    public TextReader? Input { get; init; }

    /// <summary>Provides the access key where no token is given.</summary>
    public required ICredentialProvider Credentials { get; init; }

    public required TimeProvider Clock { get; init; }

    public required Func<string, string?> EnvironmentVariable { get; init; }

    /// <summary>Width of help, in columns.</summary>
    public int HelpWidth => Terminal?.Profile.Width ?? DefaultWidth;

    /// <summary>Width of a table, in columns; unlimited if the output is redirected.</summary>
    public int TableWidth => Terminal?.Profile.Width ?? int.MaxValue;

    /// <summary>Receives what is not the result: standard output for text, standard error for JSON.</summary>
    public TextWriter Messages(Commands.OutputFormat format) => format == Commands.OutputFormat.Json ? Error : Output;

    public static CommandContext OfThisProcess() => new()
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
