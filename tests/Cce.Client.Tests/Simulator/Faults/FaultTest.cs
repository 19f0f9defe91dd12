using Cce.Simulator;

namespace Cce.Client.Tests.Simulator.Faults;

/// <summary>A simulator with one upgrade, of which a test asks with the fault that the answer is to have.</summary>
public abstract class FaultTest : IAsyncLifetime
{
    private protected const string HeaderName = "X-Simulator-Fault";

    private protected WaitedClock Clock { get; } = new(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));

    private protected HttpClient Http { get; } = new();

    private protected CceSimulator Simulator { get; private set; } = null!;

    private protected string UpgradePath { get; private set; } = null!;

    /// <summary>The body without a fault.</summary>
    private protected byte[] Whole { get; private set; } = null!;

    private protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        Simulator = await CceSimulator.StartAsync(new CceSimulatorOptions { TimeProvider = Clock }, Cancellation);
        Http.BaseAddress = Simulator.Endpoint;
        UpgradePath = Simulator.Upgrades.AddSample().Path;
        Whole = await Http.GetByteArrayAsync(UpgradePath, Cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await Simulator.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected HttpRequestMessage Request(string fault)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, UpgradePath);
        request.Headers.Add(HeaderName, fault);
        return request;
    }

    private protected async Task<HttpResponseMessage> AskAsync(string fault)
    {
        using HttpRequestMessage request = Request(fault);
        return await Http.SendAsync(request, Cancellation);
    }

    /// <summary>Lets the time pass that the server waits for, and sees that it was waited for.</summary>
    private protected async Task PassAsync(TimeSpan time, Task waiting)
    {
        Assert.Equal(time, await Clock.FirstWait.WaitAsync(Cancellation));
        Clock.Advance(time - TimeSpan.FromTicks(1));
        Assert.False(waiting.IsCompleted);

        Clock.Advance(TimeSpan.FromTicks(1));
        await waiting.WaitAsync(Cancellation);
    }
}
