using Microsoft.Extensions.Time.Testing;

namespace CceGen.Runtime.Tests.Waiting;

/// <summary>When a wait polls again. Up to a tenth of an interval is jitter.</summary>
public sealed class PollingPaceTests
{
    private readonly FakeTimeProvider _time = new();

    [Fact]
    public void The_interval_grows_while_nothing_changes_and_starts_again_when_something_does()
    {
        var pace = Pace();

        AssertDelay(10, Next(pace, "Running"));
        AssertDelay(20, Next(pace, "Running"));
        AssertDelay(40, Next(pace, "Running"));
        AssertDelay(45, Next(pace, "Running"));
        AssertDelay(10, Next(pace, "Stopping"));
    }

    [Fact]
    public void The_jitter_depends_on_the_id_alone()
    {
        Assert.Equal(Next(Pace("one"), "a"), Next(Pace("one"), "a"));
        Assert.NotEqual(Next(Pace("one"), "a"), Next(Pace("two"), "a"));
    }

    [Fact]
    public void A_server_that_requests_more_time_gets_it()
    {
        var pace = Pace();

        pace.Failed(new Dictionary<string, IEnumerable<string>> { ["Retry-After"] = ["30"] });

        var delay = pace.NextDelay()!.Value;
        Assert.InRange(delay.TotalSeconds, 30, 32);
    }

    [Fact]
    public void A_server_cannot_stop_a_wait_for_more_than_an_hour()
    {
        var pace = Pace();

        pace.Failed(new Dictionary<string, IEnumerable<string>> { ["Retry-After"] = ["999999"] });

        Assert.InRange(pace.NextDelay()!.Value.TotalMinutes, 60, 61);
    }

    [Fact]
    public void The_last_attempt_comes_at_the_end_of_the_budget()
    {
        var pace = Pace(rules => rules.FailureBudget = TimeSpan.FromSeconds(5));

        pace.Failed(null);

        Assert.False(pace.IsBudgetSpent);
        Assert.Equal(TimeSpan.FromSeconds(5), pace.NextDelay());
        _time.Advance(TimeSpan.FromSeconds(5));
        Assert.True(pace.IsBudgetSpent);
        pace.Succeeded("Running", null);
        Assert.False(pace.IsBudgetSpent);
    }

    [Fact]
    public void The_last_poll_comes_when_the_time_is_up()
    {
        var pace = Pace(rules => rules.Timeout = TimeSpan.FromSeconds(3));

        Assert.Equal(TimeSpan.FromSeconds(3), Next(pace, "Running"));
        _time.Advance(TimeSpan.FromSeconds(3));
        Assert.Null(pace.NextDelay());
        Assert.Equal(TimeSpan.FromSeconds(3), pace.Elapsed);
    }

    [Fact]
    public void A_poll_is_cancelled_when_the_time_is_up()
    {
        var pace = Pace(rules => rules.Timeout = TimeSpan.FromSeconds(3));
        using var limit = pace.Limit(CancellationToken.None)!;

        Assert.False(limit.IsReached);
        _time.Advance(TimeSpan.FromSeconds(3));
        Assert.True(limit.IsReached);
        Assert.True(limit.Token.IsCancellationRequested);
    }

    [Fact]
    public void A_poll_is_cancelled_with_the_token_of_the_caller()
    {
        using var caller = new CancellationTokenSource();
        using var limit = Pace(rules => rules.Timeout = TimeSpan.FromSeconds(3)).Limit(caller.Token)!;

        caller.Cancel();

        Assert.True(limit.Token.IsCancellationRequested);
    }

    [Fact]
    public void Without_a_timeout_there_is_no_limit() => Assert.Null(Pace().Limit(CancellationToken.None));

    private static TimeSpan Next(PollingPace pace, string status)
    {
        pace.Succeeded(status, null);
        return pace.NextDelay()!.Value;
    }

    private static void AssertDelay(double seconds, TimeSpan delay) => Assert.InRange(delay.TotalSeconds, seconds * 0.9, seconds);

    private PollingPace Pace(Action<PollingRules>? change = null) => Pace("id", change);

    private PollingPace Pace(string id, Action<PollingRules>? change = null)
    {
        var rules = new PollingRules(new PollingClock(_time))
        {
            Interval = TimeSpan.FromSeconds(10),
            MaxInterval = TimeSpan.FromSeconds(45),
            BackoffFactor = 2,
            FailureBudget = TimeSpan.FromHours(2),
        };
        change?.Invoke(rules);
        return new PollingPace(rules, id);
    }
}
