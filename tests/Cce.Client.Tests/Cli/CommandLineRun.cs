using System.Globalization;
using System.Text;
using Cce.Cli;
using Cce.Client.Authentication;
using CceGen.Tests;
using Spectre.Console;

namespace Cce.Client.Tests.Cli;

/// <summary>Runs cce-upgrade inside the test and keeps what it wrote.</summary>
internal sealed class CommandLineRun
{
    private readonly StringBuilder _output = new();
    private readonly StringBuilder _error = new();

    public FlyingClock Clock { get; } = new();

    public Dictionary<string, string> Environment { get; } = [];

    /// <summary>Replaces <see cref="Environment"/>.</summary>
    public Func<string, string?>? ReadVariable { get; init; }

    public string? Reply { get; init; }

    /// <summary>Replaces <see cref="Reply"/>.</summary>
    public TextReader? Input { get; init; }

    /// <summary>Whether errors are part of <see cref="Output"/>, as on a terminal.</summary>
    public bool MergesErrors { get; init; }

    /// <summary>Columns of the terminal; 0 for a redirected output.</summary>
    public int TerminalWidth { get; init; }

    public ICredentialProvider Credentials { get; init; } = new AccessKeyCredential("AK", "SK");

    /// <summary>Told about every line of progress in the output.</summary>
    public Action<string> OnLine { get; init; } = _ => { };

    public string Output => _output.ToString();

    public string Error => _error.ToString();

    public Task<int> RunAsync(params string[] arguments) =>
        CommandLine.RunAsync(arguments, Context(), TestContext.Current.CancellationToken);

    public Task<int> RunAsync(CancellationToken cancellationToken, params string[] arguments) =>
        CommandLine.RunAsync(arguments, Context(), cancellationToken);

    private CommandContext Context() => new()
    {
        Output = new LineWriter(_output, OnLine),
        Error = new StringWriter(MergesErrors ? _output : _error),
        Terminal = TerminalWidth > 0 ? Terminal() : null,
        Input = Input ?? (Reply is null ? null : new StringReader(Reply)),
        Credentials = Credentials,
        Clock = Clock,
        EnvironmentVariable = ReadVariable ?? Environment.GetValueOrDefault,
    };

    private sealed class LineWriter(StringBuilder text, Action<string> onLine) : StringWriter(text, CultureInfo.InvariantCulture)
    {
        public override void WriteLine(string? value)
        {
            base.WriteLine(value);
            onLine(value ?? "");
        }
    }

    private IAnsiConsole Terminal()
    {
        IAnsiConsole terminal = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(new StringWriter(_output)),
        });
        terminal.Profile.Width = TerminalWidth;
        return terminal;
    }
}
