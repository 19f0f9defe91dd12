using Cce.Client.Authentication;
using Cce.Simulator;
using Cce.Simulator.Gateway;
using Microsoft.Extensions.Time.Testing;

namespace Cce.Client.Tests.Simulator.Gateway;

/// <summary>A gateway that checks who asks, and the client's signatures before it.</summary>
public abstract class GatewayTest : IAsyncLifetime
{
    private protected const string AccessKey = "AKIDEXAMPLE";
    private protected const string Secret = "s3cret/key+=";
    private protected const string Prefix = "Incorrect IAM authentication information: ";
    private protected const string Target = "api/v3/projects/p%201/clusters/c+1/operation/upgrade/tasks/t?b=2&a=%E9%9B%86";

    private protected static readonly DateTimeOffset Start = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private protected FakeTimeProvider Clock { get; } = new(Start);

    private protected CceSimulator Simulator { get; private set; } = null!;

    private protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => Simulator = await CceSimulator.StartAsync(
        new CceSimulatorOptions
        {
            TimeProvider = Clock,
            AccessKeys =
            [
                new SimulatedAccessKey(AccessKey, Secret),
                new SimulatedAccessKey("temporary", Secret, "token==") { ExpiresAt = Start.AddHours(1) },
            ],
            AuthTokens =
            [
                new SimulatedToken("known"),
                new SimulatedToken("short") { ExpiresAt = Start.AddHours(1) },
                new SimulatedToken("elsewhere") { MustBeRenewedAt = Start },
            ],
        },
        Cancellation);

    public async ValueTask DisposeAsync()
    {
        await Simulator.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected static AccessKeyCredential Credential(string secret = Secret) => new(AccessKey, secret);

    private protected HttpRequestMessage Request() => new(HttpMethod.Get, new Uri(Simulator.Endpoint, Target));

    private protected async Task<GatewayResponse> SendAsync(
        AccessKeyCredential credential, HttpRequestMessage? request = null, TimeProvider? clock = null, DelegatingHandler? below = null)
    {
        HttpMessageHandler sender = new HttpClientHandler();
        if (below is not null)
        {
            below.InnerHandler = sender;
            sender = below;
        }

        request ??= Request();
        request.RequestUri = new Uri(Simulator.Endpoint, request.RequestUri!);
        return await GatewayResponse.ToAsync(
            request, new SigningHandler(credential, timeProvider: clock ?? Clock) { InnerHandler = sender });
    }
}
