using System.CommandLine;
using Cce.Client;

namespace Cce.Cli.Commands;

/// <summary>How a command waits for the end of something.</summary>
internal sealed class WaitingOptions(TimeProvider clock)
{
    private readonly Option<double> _interval = PositiveNumber.Option(
        "--interval", 10, "Seconds between two questions while things change; up to six times as many while they do not.");

    private readonly Option<bool> _stopWhenPaused = new("--stop-when-paused")
    {
        Description = "End, too, when the upgrade is paused.",
    };

    public void AddTo(Command command)
    {
        command.Add(_interval);
        command.Add(_stopWhenPaused);
    }

    public LongRunningOptions Read(ParseResult parsed)
    {
        TimeSpan interval = TimeSpan.FromSeconds(Math.Min(parsed.GetValue(_interval), TimeSpan.FromHours(4).TotalSeconds));
        return new LongRunningOptions
        {
            Interval = interval,
            MaxInterval = interval * 6,
            StopWhenPaused = parsed.GetValue(_stopWhenPaused),
            TimeProvider = clock,
        };
    }
}
