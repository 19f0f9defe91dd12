using System.CommandLine;
using System.CommandLine.Parsing;
using Cce.Cli.Rendering;
using Cce.Cli.Usage;
using Cce.Client;

namespace Cce.Cli.Commands;

/// <summary>How a command follows an upgrade.</summary>
internal sealed class WaitingOptions(TimeProvider clock)
{
    private static readonly TimeSpan Default = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Smallest = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan Largest = TimeSpan.FromHours(4);

    private readonly Option<TimeSpan> _interval = new("--interval")
    {
        Description = "Polling interval while the task changes, for example 30s, 5m or 1h30m; up to six times as long while it does not. "
            + "Default: 10s.",
        HelpName = "duration",
        CustomParser = ParseInterval,
    };

    private readonly Option<bool> _stopWhenPaused = new("--stop-when-paused")
    {
        Description = "Stop when the upgrade is paused, with exit code 6.",
    };

    public void AddTo(Command command)
    {
        command.Add(_interval);
        command.Add(_stopWhenPaused);
    }

    public LongRunningOptions Read(ParseResult parsed)
    {
        TimeSpan interval = parsed.GetResult(_interval) is null ? Default : parsed.GetValue(_interval);
        return new LongRunningOptions
        {
            Interval = interval,
            MaxInterval = interval * 6,
            StopWhenPaused = parsed.GetValue(_stopWhenPaused),
            TimeProvider = clock,
        };
    }

    private static TimeSpan ParseInterval(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (!Duration.TryParse(text, out TimeSpan interval))
        {
            result.AddError($"'--interval' must be a duration such as 90s, 5m or 1h30m, but is '{PrintableText.Cell(text)}'");
        }
        else if (interval < Smallest || interval > Largest)
        {
            result.AddError($"'--interval' must be from 1ms to 4h, but is '{PrintableText.Cell(text)}'");
        }

        return interval;
    }
}
