using Cce.Client.Authentication;
using Cce.Client.Tests.Simulator.Gateway;
using Cce.Simulator;
using Cce.Simulator.Gateway;
using Cce.Simulator.Throttling;
using CsCheck;
using Microsoft.Extensions.Time.Testing;

namespace Cce.Client.Tests.Simulator.Throttling;

/// <summary>A gateway that has had enough.</summary>
public sealed class ThrottlingTests
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Reads_and_writes_have_a_limit_each()
    {
        await using CceSimulator simulator = await StartAsync(new() { ReadsPerSecond = 2, WritesPerMinute = 1 });

        Assert.Equal([404, 404, 429], await StatusesAsync(simulator, HttpMethod.Get, 3));
        int write = (await StatusesAsync(simulator, HttpMethod.Post, 1)).Single();
        Assert.NotEqual(429, write);
        Assert.Equal([429], await StatusesAsync(simulator, HttpMethod.Post, 1));

        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal([404, 404, 429], await StatusesAsync(simulator, HttpMethod.Get, 3));
        Assert.Equal([429], await StatusesAsync(simulator, HttpMethod.Post, 1));

        _clock.Advance(TimeSpan.FromSeconds(59));
        Assert.Equal([write, 429], await StatusesAsync(simulator, HttpMethod.Post, 2));
    }

    [Theory]
    [InlineData(true, "8")]
    [InlineData(false, null)]
    public async Task A_refusal_is_one_of_the_gateway(bool sends, string? expected)
    {
        await using CceSimulator simulator = await StartAsync(new() { WritesPerMinute = 1, SendsRetryAfter = sends });
        using var http = new HttpClient { BaseAddress = simulator.Endpoint };
        Uri path = Path(simulator, HttpMethod.Post);
        using HttpResponseMessage first = await http.PostAsync(path, null, Cancellation);
        _clock.Advance(TimeSpan.FromSeconds(52.5));

        using HttpResponseMessage second = await http.PostAsync(path, null, Cancellation);

        var answer = new GatewayResponse((int)second.StatusCode, await second.Content.ReadAsStringAsync(Cancellation), null);
        Assert.Equal((429, "APIGW.0308"), (answer.Status, answer.Code));
        Assert.EndsWith("limit:1, time:1 minute", answer.Message, StringComparison.Ordinal);
        Assert.Equal(expected, second.Headers.TryGetValues("Retry-After", out var values) ? values.Single() : null);
    }

    [Fact]
    public async Task No_limit_is_no_limit_and_pages_do_not_count()
    {
        await using CceSimulator simulator = await StartAsync(new() { ReadsPerSecond = 1, WritesPerMinute = null });
        using var http = new HttpClient();
        for (int index = 0; index < 3; index++)
        {
            await http.GetStringAsync(simulator.Endpoint, Cancellation);
        }

        Assert.Equal([404], await StatusesAsync(simulator, HttpMethod.Get, 1));
        Assert.DoesNotContain(429, await StatusesAsync(simulator, HttpMethod.Post, 30));
    }

    [Fact]
    public async Task Whoever_is_refused_by_the_gateway_takes_no_place()
    {
        await using CceSimulator simulator = await CceSimulator.StartAsync(
            new CceSimulatorOptions
            {
                TimeProvider = _clock,
                AuthTokens = [new SimulatedToken("known")],
                Throttling = new() { ReadsPerSecond = 1 },
            },
            Cancellation);

        Assert.Equal([401, 401], await StatusesAsync(simulator, HttpMethod.Get, 2));
        Assert.Equal([404, 429], await StatusesAsync(simulator, HttpMethod.Get, 2, token: "known"));
    }

    [Fact]
    public async Task Each_client_that_the_gateway_knows_has_limits_of_its_own()
    {
        await using CceSimulator simulator = await CceSimulator.StartAsync(
            new CceSimulatorOptions
            {
                TimeProvider = _clock,
                AccessKeys = [new SimulatedAccessKey("one", "secret")],
                AuthTokens = [new SimulatedToken("two"), new SimulatedToken("three")],
                Throttling = new() { ReadsPerSecond = 1 },
            },
            Cancellation);
        using var signed = new HttpClient(new SigningHandler(new AccessKeyCredential("one", "secret"), timeProvider: _clock)
        {
            InnerHandler = new SocketsHttpHandler(),
        });

        Assert.Equal([404, 429], await StatusesAsync(simulator, HttpMethod.Get, 2, token: "two"));
        Assert.Equal([404, 429], await StatusesAsync(simulator, HttpMethod.Get, 2, token: "three"));
        using HttpResponseMessage first = await signed.GetAsync(Path(simulator, HttpMethod.Get), Cancellation);
        using HttpResponseMessage second = await signed.GetAsync(Path(simulator, HttpMethod.Get), Cancellation);
        Assert.Equal([404, 429], new[] { first, second }.Select(answer => (int)answer.StatusCode));
    }

    [Fact]
    public async Task Names_that_nobody_checks_make_no_clients()
    {
        await using CceSimulator simulator = await StartAsync(new() { ReadsPerSecond = 1 });

        Assert.Equal([404], await StatusesAsync(simulator, HttpMethod.Get, 1, token: "two"));
        Assert.Equal([429], await StatusesAsync(simulator, HttpMethod.Get, 1, token: "three"));
    }

    [Fact]
    public void No_stretch_of_time_sees_more_than_the_limit() =>
        Gen.Select(Gen.Int[1, 5], Gen.Int[0, 20].Select(step => step * 20).Array[1, 60]).Sample((limit, pauses) =>
        {
            var clock = new FakeTimeProvider();
            var window = new SlidingWindow(limit, TimeSpan.FromSeconds(1), clock);
            var entries = new List<DateTimeOffset>();
            foreach (int pause in pauses)
            {
                clock.Advance(TimeSpan.FromMilliseconds(pause));
                DateTimeOffset now = clock.GetUtcNow();
                int InsideAt(DateTimeOffset time) => entries.Count(entry => time - entry < TimeSpan.FromSeconds(1));
                bool hasRoom = InsideAt(now) < limit;
                bool entered = window.TryEnter(out TimeSpan wait);
                Assert.Equal(hasRoom, entered);
                if (entered)
                {
                    entries.Add(now);
                }
                else
                {
                    Assert.True(InsideAt(now + wait) < limit);
                    Assert.Equal(limit, InsideAt(now + wait - TimeSpan.FromTicks(1)));
                }
            }
        });

    [Fact]
    public void A_limit_of_nothing_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ThrottlingOptions { ReadsPerSecond = 0 });

    private Task<CceSimulator> StartAsync(ThrottlingOptions limits) =>
        CceSimulator.StartAsync(new CceSimulatorOptions { TimeProvider = _clock, Throttling = limits }, Cancellation);

    private static Uri Path(CceSimulator simulator, HttpMethod method) => new(
        simulator.Endpoint,
        "api/v3/projects/p/clusters/c/operation/upgrade" + (method == HttpMethod.Get ? "/tasks/t" : ""));

    private static async Task<List<int>> StatusesAsync(CceSimulator simulator, HttpMethod method, int count, string? token = null)
    {
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Add("X-Auth-Token", token ?? "none");
        var statuses = new List<int>();
        for (int index = 0; index < count; index++)
        {
            using var request = new HttpRequestMessage(method, Path(simulator, method));
            using HttpResponseMessage response = await http.SendAsync(request, Cancellation);
            statuses.Add((int)response.StatusCode);
        }

        return statuses;
    }
}
