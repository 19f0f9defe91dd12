using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Cce.Simulator.Upgrades;

namespace Cce.Simulator.Pages;

/// <summary>The upgrades as a stream of events, for as long as somebody listens.</summary>
internal static class UpgradeEvents
{
    /// <summary>Name of the events; each one carries all upgrades as a JSON array, the newest first.</summary>
    public const string EventName = "upgrades";

    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(250);

    // A simulator that was stopped and started again is found soon.
    private static readonly TimeSpan Reconnection = TimeSpan.FromSeconds(1);

    /// <summary>The upgrades now, and again whenever something about them has changed.</summary>
    public static async IAsyncEnumerable<SseItem<string>> ReadAsync(
        UpgradeTaskStore upgrades, TimeProvider clock, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // Before the first look, so that no change falls between the two.
        using var timer = new PeriodicTimer(Interval, clock);
        string? sent = null;
        do
        {
            string rows = JsonSerializer.Serialize(upgrades.ToList().Select(UpgradeRow.From), JsonSerializerOptions.Web);
            if (rows != sent)
            {
                sent = rows;
                yield return new SseItem<string>(rows, EventName) { ReconnectionInterval = Reconnection };
            }
        }
        while (await timer.WaitForNextTickAsync(cancellationToken));
    }
}
