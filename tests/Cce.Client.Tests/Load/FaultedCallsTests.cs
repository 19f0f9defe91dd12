using Cce.Client.Tests.Observability;
using Cce.Simulator.Faults;
using Cce.Simulator.Upgrades;

namespace Cce.Client.Tests.Load;

/// <summary>10,000 calls of which one in twenty meets a fault, on a client that repeats.</summary>
[Collection(LoadTests.Name)]
public sealed class FaultedCallsTests(FaultedRun run) : IClassFixture<FaultedRun>
{
    // Three repetitions miss one call in 160,000.
    private const int MostUnanswered = 5;

    // The id of the event, see docs/cce-client.md.
    private const int AttemptFailed = 6;

    [Fact]
    public void Every_fault_was_met_often_and_led_to_one_repetition_or_one_failure()
    {
        var faults = new FaultSequence(run.Faults);
        List<Fault> met = [.. run.Requests.Select(_ => faults.Next()).OfType<Fault>()];

        Assert.InRange(met.Count, 400, 700);
        Assert.Equal(FaultKinds.All.Count, met.Distinct().Count());
        Assert.All(met.CountBy(static fault => fault), static kind => Assert.InRange(kind.Value, 5, 60));

        int repetitions = run.Requests.Count - FaultedRun.CallCount;
        Assert.Equal(met.Count(FaultKinds.CostsAttempt), repetitions + run.Calls.Count(static call => call.Failure is not null));
    }

    [Fact]
    public void A_call_that_succeeds_has_its_own_answer_and_all_of_it()
    {
        List<FaultedCall> succeeded = [.. run.Calls.Where(static call => call.Failure is null)];

        Assert.InRange(succeeded.Count, FaultedRun.CallCount * 98 / 100, FaultedRun.CallCount);
        Assert.All(succeeded, call => Assert.Equal(
            call.Expected ?? FaultedCall.Text(Assert.Single(run.Upgrades[call.ClusterId]).Upgrade), call.Answer));
    }

    [Fact]
    public void A_call_that_fails_says_what_happened()
    {
        Assert.All(run.Calls.Where(static call => call.Failure is not null), static call =>
        {
            CceException failure = Assert.IsAssignableFrom<CceException>(call.Failure);

            // An answer that stalls may have begun.
            bool isAnswered = failure is CceTimeoutException ? failure.StatusCode == 200 : failure is not CceConnectionException;

            // Throws for what no fault explains.
            FaultKinds.WasCarriedOut(failure);
            Assert.InRange(failure.Attempts, 1, 1 + FaultedRun.MaxRetries);
            Assert.Equal(call.Operation, failure.Operation);
            Assert.Contains(call.ClusterId, failure.Url!.AbsolutePath, StringComparison.Ordinal);
            Assert.Equal(isAnswered, failure.StatusCode > 0);
            Assert.Equal(isAnswered, failure.RequestId is not null);
            Assert.Equal(failure is CceThrottledException ? TimeSpan.FromSeconds(1) : null, failure.RetryAfter);
        });
    }

    [Fact]
    public void A_question_is_answered_unless_a_page_stands_in_for_the_answer()
    {
        List<CceException> failures =
            [.. run.Questions.Select(static call => call.Failure).OfType<CceException>()];
        List<CceException> mayPass = [.. failures.Where(FaultKinds.MayPass)];

        // Two kinds of fault are such a page, on which nobody asks again.
        Assert.InRange(failures.Count - mayPass.Count, 5, 80);
        Assert.InRange(mayPass.Count, 0, MostUnanswered);
        Assert.All(mayPass, static failure => Assert.Equal(1 + FaultedRun.MaxRetries, failure.Attempts));
    }

    [Fact]
    public void An_order_is_carried_out_once_or_not_at_all_and_the_client_knows_which_it_was_or_claims_nothing()
    {
        Assert.Equal(FaultedRun.OrderCount, run.Orders.Count());
        Assert.All(run.Orders, call =>
        {
            int times = Times(call);
            bool? expected = call.Failure is null ? true : FaultKinds.WasCarriedOut(call.Failure);
            Assert.True(times is 0 or 1 && (expected ?? times == 1) == (times == 1), $"{times} times: {call.Failure}");
        });

        List<FaultedCall> failed = [.. run.Orders.Where(static call => call.Failure is not null)];
        Assert.InRange(failed.Count(call => Times(call) == 0), 1, 100);
        Assert.InRange(failed.Count(call => Times(call) == 1), 1, 100);
    }

    [Fact]
    public void An_order_is_sent_again_only_when_the_gateway_refused_it()
    {
        ILookup<string, string> sent = run.Requests.Where(static request => request.Method == "POST")
            .ToLookup(static request => request.Target.Split('/')[6], static request => request.Target);
        HashSet<string> names = [.. run.Orders.Select(static call => "Operation=" + call.Operation)];
        List<LogEntry> repetitions = [.. run.Logged.Where(entry =>
            entry.Event.Id == AttemptFailed && entry.Values.Split('\n').Any(names.Contains))];

        Assert.All(repetitions, static entry => Assert.Contains("429", entry.Message, StringComparison.Ordinal));
        Assert.Equal(FaultedRun.OrderCount, sent.Count);
        Assert.Equal(FaultedRun.OrderCount + repetitions.Count, sent.Sum(static requests => requests.Count()));
        Assert.All(
            run.Orders.Where(static call => call.Failure is not null),
            call => Assert.Equal(((CceException)call.Failure!).Attempts, sent[call.ClusterId].Count()));
    }

    /// <summary>How many times the service did what was ordered.</summary>
    private int Times(FaultedCall order) => order.Expected is null
        ? run.Upgrades[order.ClusterId].Count()
        : run.Upgrades[order.ClusterId].Count(static task => task.Phase == UpgradePhase.Pause);
}
