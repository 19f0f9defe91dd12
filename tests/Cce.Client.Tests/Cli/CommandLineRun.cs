using System.Globalization;
using System.Text;
using Cce.Cli;
using Cce.Client.Authentication;
using CceGen.Tests;
using Spectre.Console;

namespace Cce.Client.Tests.Cli;

// Cce.Client has a namespace of that name.
using Surroundings = Cce.Cli.Surroundings;

/// <summary>Runs cce-upgrade inside the test and keeps what it wrote.</summary>
internal sealed class CommandLineRun
{
    private readonly StringBuilder _output = new();
    private readonly StringBuilder _error = new();

    public FlyingClock Clock { get; } = new();

    public Dictionary<string, string> Environment { get; } = [];

    public string? Answer { get; init; }

    public bool HasTerminal { get; init; }

    public ICredentialProvider Credentials { get; init; } = new AccessKeyCredential("AK", "SK");

    /// <summary>Told about every line of progress in the output.</summary>
    public Action<string> OnLine { get; init; } = _ => { };

    public string Output => _output.ToString();

    public string Error => _error.ToString();

    public Task<int> RunAsync(params string[] arguments) =>
        CommandLine.RunAsync(arguments, Surroundings(), TestContext.Current.CancellationToken);

    public Task<int> RunAsync(CancellationToken cancellationToken, params string[] arguments) =>
        CommandLine.RunAsync(arguments, Surroundings(), cancellationToken);

    private Surroundings Surroundings() => new()
    {
        Output = new LineWriter(_output, OnLine),
        Error = new StringWriter(_error),
        Terminal = HasTerminal ? Terminal() : null,
        Input = Answer is null ? null : new StringReader(Answer),
        Credentials = Credentials,
        Clock = Clock,
        EnvironmentVariable = Environment.GetValueOrDefault,
    };

    private sealed class LineWriter(StringBuilder text, Action<string> onLine) : StringWriter(text, CultureInfo.InvariantCulture)
    {
        public override void WriteLine(string? value)
        {
            base.WriteLine(value);
            onLine(value ?? "");
        }
    }

    private IAnsiConsole Terminal() => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Ansi = AnsiSupport.Yes,
        ColorSystem = ColorSystemSupport.NoColors,
        Interactive = InteractionSupport.Yes,
        Out = new AnsiConsoleOutput(new StringWriter(_output)),
    });
}
