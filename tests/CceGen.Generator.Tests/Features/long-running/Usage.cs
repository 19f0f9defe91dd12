using System.Net.Http;
using CceGen.Tests;
using Feature;

namespace Feature
{
    public partial class JobOperation
    {
        /// <summary>Of this service an unknown job may still appear.</summary>
        protected override bool IsTransient(Exception exception)
            => exception is ApiException { StatusCode: 410 } || base.IsTransient(exception);
    }
}

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        using var handler = new SocketsHttpHandler();
        using var http = new HttpClient(handler);
        var client = new FeatureClient(http) { BaseUrl = server.BaseAddress.ToString() };

        await FollowToTheEnd(server, client);
        await ResumeAndFail(server, client);
        await PutUpWithFailures(server, client);
        await GiveUp(server, client);
        await Pause(server, client);
        await AskOften(server, client);
        await Cancel(server, client);
        await NamesThatAreTaken(server, client);
    }

    private static async Task FollowToTheEnd(LoopbackServer server, FeatureClient client)
    {
        var clock = new FlyingClock();
        var seen = new Seen();
        Enqueue(server, """{"id":"j"}""", Job("New", 0), Job("Working", 0.5), Job("Working", 0.5), Job("Working", 0.5), Job("RollingBack", 0.5), Job("Waiting", 1), Job("Done", 1));

        var job = await client.WaitForJobAsync("a/b", true, new LongRunningOptions { TimeProvider = clock }, seen);

        Assert.Equal(("a/b", "Done", "1", OperationState.Succeeded, true, false), (job.Id, job.Status, job.Progress, job.State, job.HasCompleted, job.IsPaused));
        Assert.Equal("Done", job.Value!.Status!.Phase!.Value.Value);
        Assert.Equal([null, "New", "Working", "Working", "Working", "RollingBack", "Waiting", "Done"], seen.Reports.Select(report => report.Status));
        Assert.Equal([null, "0", "0.5", "0.5", "0.5", "0.5", "1", "1"], seen.Reports.Select(report => report.Progress));
        Assert.Equal(
            [OperationState.Running, OperationState.Running, OperationState.Running, OperationState.Running, OperationState.Running, OperationState.Running, OperationState.Paused, OperationState.Succeeded],
            seen.Reports.Select(report => report.State));

        // Ten seconds while things change, more while they do not, and a little less of each, for others ask too.
        double[] intervals = [10, 10, 10, 15, 22.5, 10, 10];
        Assert.All(
            seen.Reports.SkipLast(1).Zip(intervals),
            pair => Assert.InRange(pair.First.NextDelay!.Value.TotalSeconds, pair.Second * 0.9, pair.Second));
        Assert.Null(seen.Reports[^1].NextDelay);
        Assert.Equal(clock.Elapsed, seen.Reports[^1].Elapsed);
        Assert.EndsWith("/jobs/a%2Fb?verbose=true", server.LastRequest.Target, StringComparison.Ordinal);
    }

    private static async Task ResumeAndFail(LoopbackServer server, FeatureClient client)
    {
        var sent = server.Requests.Count;
        var job = client.GetJobOperation("j");
        Assert.Equal((sent, OperationState.Unknown, null), (server.Requests.Count, job.State, job.Value));

        Enqueue(server, Job("Working", 0.1));
        Assert.Equal("Working", (await job.UpdateAsync()).Status!.Phase!.Value.Value);
        Assert.False(job.HasCompleted);

        Enqueue(server, Job("Broken", 0.2), Job("Broken", 0.2));
        var failure = await Assert.ThrowsAsync<OperationFailedException<Job>>(() => job.WaitForCompletionAsync());
        Assert.IsAssignableFrom<ApiException>(failure);
        Assert.Equal(("j", "Broken", 0.2), (failure.OperationId, failure.Status, failure.Value.Status!.Percent));
        Assert.Contains("'j' ended with the status 'Broken'", failure.Message, StringComparison.Ordinal);

        // Asking once more is no waiting: the end is no exception.
        await job.UpdateAsync();
        Assert.Equal(OperationState.Failed, job.State);
    }

    private static async Task PutUpWithFailures(LoopbackServer server, FeatureClient client)
    {
        var seen = new Seen();
        Enqueue(server, Job("Working", 0.1));
        server.Enqueue(LoopbackResponse.Text(503, "text/html", "<h1>busy</h1>"));
        server.Enqueue(LoopbackResponse.BrokenOff(200, """{"id":"""));
        server.Enqueue(LoopbackResponse.Empty(410));
        server.Enqueue(LoopbackResponse.Json(429, "{}", ("Retry-After", "120")));
        Enqueue(server, Job("Done", 1));

        await client.WaitForJobAsync("j", null, new LongRunningOptions { TimeProvider = new FlyingClock() }, seen);

        Assert.Equal(
            [null, 503, 200, 410, 429, null],
            seen.Reports.Select(report => (report.Failure as ApiException)?.StatusCode));
        Assert.All(seen.Reports.SkipLast(1), report => Assert.Equal("Working", report.Status));
        Assert.Equal(TimeSpan.FromMinutes(2), seen.Reports[4].NextDelay);
    }

    private static async Task GiveUp(LoopbackServer server, FeatureClient client)
    {
        // Nobody will ever tell of this one.
        server.Enqueue(LoopbackResponse.Empty(404));
        var unknown = await Assert.ThrowsAsync<ApiException>(() => client.WaitForJobAsync("j"));
        Assert.Equal(404, unknown.StatusCode);

        // 15 + 22.5 + 33.75 seconds, or a little less: the fourth failure is one too many.
        var options = new LongRunningOptions { TimeProvider = new FlyingClock(), TransientFailureBudget = TimeSpan.FromMinutes(1) };
        var sent = server.Requests.Count;
        for (var count = 0; count < 4; count++)
        {
            server.Enqueue(LoopbackResponse.Empty(502));
        }

        var down = await Assert.ThrowsAsync<ApiException>(() => client.WaitForJobAsync("j", options: options));
        Assert.Equal((502, 4), (down.StatusCode, server.Requests.Count - sent));

        var clock = new FlyingClock();
        Enqueue(server, Job("Working", 0.1), Job("Working", 0.2), Job("Working", 0.3));
        var late = await Assert.ThrowsAsync<TimeoutException>(() =>
            client.WaitForJobAsync("j", options: new LongRunningOptions { TimeProvider = clock, Timeout = TimeSpan.FromSeconds(15) }));
        Assert.Contains("'j'", late.Message, StringComparison.Ordinal);
        Assert.Equal(TimeSpan.FromSeconds(15), clock.Elapsed);
    }

    private static async Task Pause(LoopbackServer server, FeatureClient client)
    {
        Enqueue(server, Job("Working", 0.1), Job("Waiting", 0.2));
        var job = await client.WaitForJobAsync("j", options: new LongRunningOptions { TimeProvider = new FlyingClock(), StopWhenPaused = true });
        Assert.True(job.IsPaused);
        Assert.False(job.HasCompleted);
    }

    private static async Task AskOften(LoopbackServer server, FeatureClient client)
    {
        var seen = new Seen();
        var options = new LongRunningOptions
        {
            TimeProvider = new FlyingClock(),
            Interval = TimeSpan.FromSeconds(1),
            MaxInterval = TimeSpan.FromSeconds(3),
            BackoffFactor = 2,
        };
        Enqueue(server, Job("Working", 0), Job("Working", 0), Job("Working", 0), Job("Working", 0), Job("Done", 1));
        server.Enqueue(LoopbackResponse.Json(200, Job("Done", 1)));

        // The server may ask for more time in a good answer, too.
        await client.WaitForJobAsync("j", null, options, seen);
        double[] intervals = [1, 2, 3, 3];
        Assert.All(
            seen.Reports.SkipLast(1).Zip(intervals),
            pair => Assert.InRange(pair.First.NextDelay!.Value.TotalSeconds, pair.Second * 0.9, pair.Second));
        await client.ShowJobAsync("j");

        seen.Reports.Clear();
        server.Enqueue(LoopbackResponse.Json(200, Job("Working", 0), ("Retry-After", "7")));
        Enqueue(server, Job("Done", 1));
        await client.WaitForJobAsync("j", null, options, seen);
        Assert.Equal(TimeSpan.FromSeconds(7), seen.Reports[0].NextDelay);

        Assert.Throws<ArgumentOutOfRangeException>(() => options.Interval = TimeSpan.Zero);
        Assert.Throws<ArgumentOutOfRangeException>(() => options.MaxInterval = TimeSpan.FromDays(2));
        Assert.Throws<ArgumentOutOfRangeException>(() => options.BackoffFactor = 0.5);
        Assert.Throws<ArgumentOutOfRangeException>(() => options.TransientFailureBudget = TimeSpan.FromSeconds(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => options.Timeout = TimeSpan.Zero);
    }

    private static async Task Cancel(LoopbackServer server, FeatureClient client)
    {
        using var giveUp = new CancellationTokenSource();
        var seen = new Seen { OnReport = giveUp.Cancel };
        Enqueue(server, Job("Working", 0.1));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.WaitForJobAsync("j", null, null, seen, giveUp.Token));
        Assert.Single(seen.Reports);
    }

    private static async Task NamesThatAreTaken(LoopbackServer server, FeatureClient client)
    {
        Enqueue(server, """{"state":"pending"}""", """{"state":"ready"}""");
        var export = await client.WaitForExportAsync("r", "e", "o", "c", "h", new LongRunningOptions { TimeProvider = new FlyingClock() });
        Assert.Equal(("r", "ready", null), (export.Id, export.Status, export.Progress));
        Assert.EndsWith("/rooms/r/exports/e?options=o&client=c&hint=h", server.LastRequest.Target, StringComparison.Ordinal);
    }

    private static void Enqueue(LoopbackServer server, params string[] answers)
    {
        foreach (var answer in answers)
        {
            server.EnqueueJson(answer);
        }
    }

    private static string Job(string phase, double percent)
        => FormattableString.Invariant($$$"""{"id":"j","status":{"phase":"{{{phase}}}","percent":{{{percent}}}}}""");

    /// <summary>Keeps the reports, in order and at once.</summary>
    private sealed class Seen : IProgress<OperationProgress<Job>>
    {
        public List<OperationProgress<Job>> Reports { get; } = [];

        public Action? OnReport { get; init; }

        public void Report(OperationProgress<Job> value)
        {
            Reports.Add(value);
            OnReport?.Invoke();
        }
    }
}
