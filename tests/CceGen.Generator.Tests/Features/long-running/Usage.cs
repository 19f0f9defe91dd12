using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Http;
using System.Text;
using CceGen.Tests;
using Feature;

namespace Feature
{
    public partial class LongRunningOperation<TResult, TProgress>
    {
        // Whatever is followed, a lock of the server goes away.
        partial void DecideTransient(Exception exception, ref bool isTransient)
            => isTransient = isTransient || exception is ApiException { StatusCode: 423 };
    }

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
        await CancelAQuestion();
        await LoseTheConnection();
        await RunOutOfTime();
        await Overtake();
        await Many();
        await NamesThatAreTaken(server, client);
    }

    private static async Task FollowToTheEnd(LoopbackServer server, FeatureClient client)
    {
        var clock = new FlyingClock();
        var seen = new Seen();
        Enqueue(server, """{"id":"j"}""", Job("New", 0), Job("Working", 0.5), Job("Working", 0.5), Job("Working", 0.5), Job("RollingBack", 0.5), Job("Waiting", 1), Job("Done", 1));

        var job = await client.WaitForJobAsync("a/b", true, new LongRunningOptions { TimeProvider = clock }, seen);

        Assert.True(job.Verbose);
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
        Assert.Equal((null, null, false, false), (job.Status, job.Progress, job.HasCompleted, job.IsPaused));
        Assert.Throws<ArgumentNullException>("jobId", () => client.GetJobOperation(null!));

        Enqueue(server, Job("Working", 0.1));
        Assert.Equal("Working", (await job.UpdateAsync()).Status!.Phase!.Value.Value);
        Assert.False(job.HasCompleted);

        Enqueue(server, Job("Broken", 0.2), Job("Broken", 0.2));
        var failure = await Assert.ThrowsAsync<OperationFailedException<Job>>(() => job.WaitForCompletionAsync());
        Assert.IsAssignableFrom<ApiException>(failure);
        Assert.Equal(("j", "Broken", 0.2), (failure.OperationId, failure.Status, failure.Value.Status!.Percent));
        Assert.Equal("The job 'j' failed with the status 'Broken'.", failure.Message);
        Assert.Equal((200, "GET"), (failure.StatusCode, failure.Method));
        Assert.EndsWith("/jobs/j", failure.Url!.AbsolutePath, StringComparison.Ordinal);
        Assert.NotNull(failure.Operation);
        Assert.Contains("Content-Type", failure.Headers.Keys);

        // Asking once more is no waiting: the end is no exception.
        await job.UpdateAsync();
        Assert.Equal(OperationState.Failed, job.State);

        // What has failed may be started again, and is asked for again.
        Enqueue(server, Job("Done", 1));
        await job.WaitForCompletionAsync();
        Assert.Equal(OperationState.Succeeded, job.State);
    }

    private static async Task PutUpWithFailures(LoopbackServer server, FeatureClient client)
    {
        var seen = new Seen();
        Enqueue(server, Job("Working", 0.1));
        server.Enqueue(LoopbackResponse.Text(503, "text/html", "<h1>busy</h1>"));
        server.Enqueue(LoopbackResponse.BrokenOff(200, """{"id":"""));
        server.Enqueue(LoopbackResponse.Empty(410));
        server.Enqueue(LoopbackResponse.Json(429, "{}", ("Retry-After", "120")));
        server.Enqueue(LoopbackResponse.Empty(423));
        Enqueue(server, Job("Done", 1));

        await client.WaitForJobAsync("j", null, new LongRunningOptions { TimeProvider = new FlyingClock() }, seen);

        Assert.Equal(
            [null, 503, 200, 410, 429, 423, null],
            seen.Reports.Select(report => (report.Failure as ApiException)?.StatusCode));
        Assert.All(seen.Reports.SkipLast(1), report => Assert.Equal("Working", report.Status));
        Assert.InRange(seen.Reports[4].NextDelay!.Value.TotalSeconds, 120, 126);
    }

    private static async Task GiveUp(LoopbackServer server, FeatureClient client)
    {
        // Nobody will ever tell of this one.
        server.Enqueue(LoopbackResponse.Empty(404));
        var unknown = await Assert.ThrowsAsync<ApiException>(() => client.WaitForJobAsync("j"));
        Assert.Equal(404, unknown.StatusCode);

        // After 15 and 22.5 seconds, or a little less, and when the budget is spent: the fourth failure is one too many.
        var clock = new FlyingClock();
        var seen = new Seen();
        var options = new LongRunningOptions { TimeProvider = clock, TransientFailureBudget = TimeSpan.FromMinutes(1) };
        var sent = server.Requests.Count;
        for (var count = 0; count < 4; count++)
        {
            server.Enqueue(LoopbackResponse.Empty(502));
        }

        var down = await Assert.ThrowsAsync<ApiException>(() => client.WaitForJobAsync("j", options: options, progress: seen));
        Assert.Equal((502, 4), (down.StatusCode, server.Requests.Count - sent));
        Assert.Equal(TimeSpan.FromMinutes(1), clock.Elapsed);
        Assert.Equal(3, seen.Reports.Count);
        Assert.All(seen.Reports, report => Assert.Equal((OperationState.Unknown, null), (report.State, report.Value)));

        // However long the pause was before the first failure, there is time for a second attempt.
        var slow = new LongRunningOptions { TimeProvider = new FlyingClock(), Interval = TimeSpan.FromHours(1) };
        Enqueue(server, Job("Working", 0.1));
        server.Enqueue(LoopbackResponse.Empty(503));
        Enqueue(server, Job("Done", 1));
        await client.WaitForJobAsync("j", options: slow);

        // Patience is none where there is no budget.
        server.Enqueue(LoopbackResponse.Empty(502));
        await Assert.ThrowsAsync<ApiException>(() =>
            client.WaitForJobAsync("j", options: new LongRunningOptions { TransientFailureBudget = TimeSpan.Zero }));

        clock = new FlyingClock();
        Enqueue(server, Job("Working", 0.1), Job("Working", 0.2), Job("Working", 0.3));
        var late = await Assert.ThrowsAsync<TimeoutException>(() =>
            client.WaitForJobAsync("j", options: new LongRunningOptions { TimeProvider = clock, Timeout = TimeSpan.FromSeconds(15) }));
        Assert.Equal("The job 'j' did not end within 00:00:15; its last status is 'Working'.", late.Message);
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
        var clock = new FlyingClock();
        options.TimeProvider = clock;
        var date = clock.GetUtcNow().AddSeconds(97).ToString("r", CultureInfo.InvariantCulture);
        server.Enqueue(LoopbackResponse.Json(200, Job("Working", 0), ("Retry-After", "7")));
        server.Enqueue(LoopbackResponse.Json(200, Job("Working", 0), ("Retry-After", date)));
        server.Enqueue(LoopbackResponse.Json(200, Job("Working", 0), ("Retry-After", "1000000")));
        server.Enqueue(LoopbackResponse.Json(200, Job("Working", 0), ("Retry-After", "1")));
        server.Enqueue(LoopbackResponse.Json(200, Job("Working", 0), ("Retry-After", "soon")));
        Enqueue(server, Job("Done", 1));
        await client.WaitForJobAsync("j", null, options, seen);
        double[] asked = [7, 90, 3600, 2.7, 2.7];
        Assert.All(
            seen.Reports.SkipLast(1).Zip(asked),
            pair => Assert.InRange(pair.First.NextDelay!.Value.TotalSeconds, pair.Second - 0.1, pair.Second + 0.4));

        Assert.Throws<ArgumentOutOfRangeException>(() => options.Interval = TimeSpan.Zero);
        Assert.Throws<ArgumentOutOfRangeException>(() => options.MaxInterval = TimeSpan.FromDays(2));
        Assert.Throws<ArgumentOutOfRangeException>(() => options.BackoffFactor = 0.5);
        Assert.Throws<ArgumentOutOfRangeException>(() => options.BackoffFactor = double.NaN);
        Assert.Throws<ArgumentNullException>(() => options.TimeProvider = null!);
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

    private static async Task CancelAQuestion()
    {
        using var giveUp = new CancellationTokenSource();
        using var server = new Handler(async (_, cancellationToken) =>
        {
            await giveUp.CancelAsync();
            await Task.Delay(Timeout.Infinite, cancellationToken);
            throw new InvalidOperationException();
        });
        var seen = new Seen();
        var job = server.Client.GetJobOperation("j");
        var cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => job.WaitForCompletionAsync(null, seen, giveUp.Token));
        Assert.Equal(giveUp.Token, cancelled.CancellationToken);
        Assert.Empty(seen.Reports);

        // It can be followed again.
        server.Answer = (_, _) => Task.FromResult(Json(Job("Done", 1)));
        await job.WaitForCompletionAsync(cancellationToken: CancellationToken.None);
        Assert.Equal(OperationState.Succeeded, job.State);
    }

    private static async Task LoseTheConnection()
    {
        Exception[] failures = [new HttpRequestException("refused"), new IOException("reset"), new TaskCanceledException("too slow"), new TimeoutException()];
        var sent = 0;
        using var server = new Handler((_, _) => sent == failures.Length ? Task.FromResult(Json(Job("Done", 1))) : throw failures[sent++]);
        var seen = new Seen();
        await server.Client.WaitForJobAsync("j", null, new LongRunningOptions { TimeProvider = new FlyingClock() }, seen);
        Assert.Equal(failures, seen.Reports.SkipLast(1).Select(report => report.Failure));

        // A mistake of the caller's does not pass.
        await Assert.ThrowsAsync<ArgumentException>(() => server.Client.WaitForJobAsync(".."));
    }

    private static async Task RunOutOfTime()
    {
        var clock = new FlyingClock();
        using var server = new Handler(async (_, cancellationToken) =>
        {
            clock.Pass(TimeSpan.FromMinutes(2));
            await Task.Delay(Timeout.Infinite, cancellationToken);
            throw new InvalidOperationException();
        });
        var seen = new Seen();
        var job = server.Client.GetJobOperation("j");
        var options = new LongRunningOptions { TimeProvider = clock, Timeout = TimeSpan.FromMinutes(1), TransientFailureBudget = TimeSpan.Zero };
        var late = await Assert.ThrowsAsync<TimeoutException>(() => job.WaitForCompletionAsync(options, seen));
        Assert.IsAssignableFrom<OperationCanceledException>(late.InnerException);
        Assert.Equal((null, 0), (Assert.Single(seen.Reports).NextDelay, clock.Limits));
    }

    private static async Task Overtake()
    {
        var first = new TaskCompletionSource<HttpResponseMessage>();
        var second = new TaskCompletionSource<HttpResponseMessage>();
        var arrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var server = new Handler((_, _) =>
        {
            arrived.SetResult();
            return first.Task;
        });
        var job = server.Client.GetJobOperation("j");
        var slow = job.UpdateAsync();
        await arrived.Task;
        server.Answer = (_, _) => second.Task;
        var quick = job.UpdateAsync();
        second.SetResult(Json(Job("Done", 1)));
        await quick;
        first.SetResult(Json(Job("Working", 0.5)));
        Assert.Equal("Working", (await slow).Status!.Phase!.Value.Value);
        Assert.Equal((OperationState.Succeeded, "1"), (job.State, job.Progress));
    }

    private static async Task Many()
    {
        const int Waiters = 1000;
        var asked = new ConcurrentDictionary<string, int>();
        using var server = new Handler((request, _) =>
        {
            var count = asked.AddOrUpdate(request.RequestUri!.AbsolutePath, 1, (_, before) => before + 1);
            return Task.FromResult(Json(count < 4 ? Job("Working", count) : Job("Done", 4)));
        });
        var clock = new FlyingClock();
        var options = new LongRunningOptions { TimeProvider = clock, Timeout = TimeSpan.FromDays(100) };
        var jobs = await Task.WhenAll(Enumerable.Range(0, Waiters).Select(id => server.Client.WaitForJobAsync($"j{id}", options: options)));
        Assert.All(jobs, job => Assert.Equal(OperationState.Succeeded, job.State));
        Assert.Equal(Waiters, asked.Count);
        Assert.All(asked.Values, count => Assert.Equal(4, count));
        Assert.Equal((Waiters * 3L, 0), (clock.Waits, clock.Limits));

        // Several may wait with one object; each hears of every answer that it got.
        var shared = server.Client.GetJobOperation("shared");
        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => shared.WaitForCompletionAsync(new LongRunningOptions { TimeProvider = new FlyingClock() })));
        Assert.Equal(OperationState.Succeeded, shared.State);
    }

    private static async Task NamesThatAreTaken(LoopbackServer server, FeatureClient client)
    {
        Enqueue(server, """{"state":"pending"}""", """{"state":"ready"}""");
        var export = await client.WaitForExportAsync("r", "e", "o", "c", "h", new LongRunningOptions { TimeProvider = new FlyingClock() });
        Assert.Equal(("r", "ready", null), (export.Id, export.Status, export.Progress));
        Assert.Equal(("e", "o", "c", "h"), (export.Export, export.Options, export.Client, export.Hint));
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

    private static HttpResponseMessage Json(string text) => new(HttpStatusCode.OK) { Content = new StringContent(text, Encoding.UTF8, "application/json") };

    /// <summary>A server in memory, and a client of it.</summary>
    private sealed class Handler : HttpMessageHandler
    {
        private readonly HttpClient _http;

        public Handler(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer)
        {
            Answer = answer;
            _http = new HttpClient(this, disposeHandler: false);
            Client = new FeatureClient(_http) { BaseUrl = "http://server.test" };
        }

        public Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> Answer { get; set; }

        public FeatureClient Client { get; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await Task.Yield();
            return await Answer(request, cancellationToken);
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                _http.Dispose();
            }

            base.Dispose(disposing);
        }
    }

    /// <summary>Keeps the reports, in order and at once.</summary>
    private sealed class Seen : IProgress<JobProgress>
    {
        public List<JobProgress> Reports { get; } = [];

        public Action? OnReport { get; init; }

        public void Report(JobProgress value)
        {
            Reports.Add(value);
            OnReport?.Invoke();
        }
    }
}
