using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString(), KeyProvider = _ => Task.FromResult<string?>("k") };
        await SendAsync(server, client);
        await EndInTimeAsync(server);
    }

    private static async Task SendAsync(LoopbackServer server, FeatureClient client)
    {
        var options = new RequestOptions
        {
            Headers = { ["X-Trace"] = "call", ["accept"] = "application/json; v=2", ["If-None-Match"] = "\"1\"" },
            Query = { ["a b"] = "c&d", ["debug"] = "" },
        };
        server.EnqueueJson("[]");
        await client.With(options).ListPetsAsync(5, "parameter");
        Assert.Equal("/pets?timeout=5&a%20b=c%26d&debug=", server.LastRequest.Target);
        Assert.Equal(("call", "application/json; v=2", "\"1\""), (server.LastRequest.Header("X-Trace"), server.LastRequest.Header("Accept"), server.LastRequest.Header("If-None-Match")));

        // The client itself is as it was, and the last options hold alone.
        server.EnqueueJson("[]");
        IFeatureClient seam = client;
        await seam.ListPetsAsync();
        Assert.Equal(("/pets", null), (server.LastRequest.Target, server.LastRequest.Header("If-None-Match")));
        server.EnqueueJson("[]");
        await seam.With(options).With(new RequestOptions { Query = { ["x"] = "1" } }).ListPetsAsync();
        Assert.Equal(("/pets?x=1", null), (server.LastRequest.Target, server.LastRequest.Header("If-None-Match")));

        // A header of the content, and one that is there instead of the credential.
        server.Enqueue(LoopbackResponse.Empty(204));
        await client.With(new RequestOptions { Headers = { ["content-type"] = "application/vnd.pet+json", ["X-Key"] = "mine" } }).AddPetAsync("Tom");
        Assert.Equal(("application/vnd.pet+json", "mine", "\"Tom\""), (server.LastRequest.Header("Content-Type"), server.LastRequest.Header("X-Key"), server.LastRequest.Body));
        server.Enqueue(LoopbackResponse.Empty(204));
        await client.With(new RequestOptions { Query = { ["x"] = "1" } }).AddPetAsync("Tom");
        Assert.Equal(("/pets?x=1", "k"), (server.LastRequest.Target, server.LastRequest.Header("X-Key")));

        var split = new RequestOptions { Headers = { ["X-Trace"] = "a\r\nX-Evil: 1" } };
        Assert.Contains("line break", (await Assert.ThrowsAsync<ArgumentException>(() => client.With(split).ListPetsAsync())).Message);
        Assert.Throws<ArgumentNullException>(() => client.With(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => new RequestOptions { Timeout = TimeSpan.Zero });
    }

    private static async Task EndInTimeAsync(LoopbackServer server)
    {
        var clock = new StoppedClock();
        using var arrivals = new Arrivals();
        using var httpClient = new HttpClient(arrivals);
        var limited = new FeatureClient(httpClient) { BaseUrl = server.BaseAddress.ToString() }.With(new RequestOptions { Timeout = TimeSpan.FromSeconds(5), TimeProvider = clock });

        // The headers are there, and the end of the body never comes.
        server.Enqueue(LoopbackResponse.Stalled("[\"a\","));
        var call = limited.ListPetsAsync();
        await arrivals.NextAsync();
        clock.Pass(TimeSpan.FromSeconds(5));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);

        server.EnqueueJson("[\"a\"]");
        Assert.Equal(["a"], await limited.ListPetsAsync());
        Assert.Equal(0, clock.Timers);

        // A file and a stream are read by the caller, however long that takes.
        server.Enqueue(LoopbackResponse.Text(200, "application/pdf", "%PDF"));
        using (var report = await limited.GetReportAsync())
        {
            clock.Pass(TimeSpan.FromMinutes(1));
            using var reader = new StreamReader(report.Content);
            Assert.Equal("%PDF", await reader.ReadToEndAsync());
        }

        server.Enqueue(LoopbackResponse.Stalled("1\n"));
        using var cancellation = new CancellationTokenSource();
        var log = await limited.ReadLogAsync(cancellation.Token);
        await arrivals.NextAsync();
        clock.Pass(TimeSpan.FromMinutes(1));
        Assert.True(await log.MoveNextAsync());
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => log.MoveNextAsync());

        // The token of the call holds as well.
        server.Enqueue(LoopbackResponse.Stalled("["));
        using var own = new CancellationTokenSource();
        var cancelled = limited.ListPetsAsync(cancellationToken: own.Token);
        await arrivals.NextAsync();
        await own.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cancelled);
    }

    /// <summary>Says when the headers of a response are there.</summary>
    private sealed class Arrivals() : DelegatingHandler(new SocketsHttpHandler())
    {
        private readonly SemaphoreSlim _arrived = new(0);

        public Task NextAsync() => _arrived.WaitAsync();

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = await base.SendAsync(request, cancellationToken);
            if (response.Content.Headers.ContentLength is null)
            {
                _arrived.Release();
            }

            return response;
        }
    }

    private sealed class StoppedClock : TimeProvider
    {
        private readonly List<StoppedTimer> _timers = [];

        public int Timers => _timers.Count;

        public void Pass(TimeSpan time) => _timers.Where(timer => timer.DueTime <= time).ToList().ForEach(timer => timer.Fire());

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            var timer = new StoppedTimer(_timers, dueTime, () => callback(state));
            _timers.Add(timer);
            return timer;
        }
    }

    private sealed class StoppedTimer(List<StoppedTimer> timers, TimeSpan dueTime, Action fire) : ITimer
    {
        public TimeSpan DueTime => dueTime;

        public void Fire() => fire();

        public bool Change(TimeSpan dueTime, TimeSpan period) => false;

        public void Dispose() => timers.Remove(this);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }
    }
}
