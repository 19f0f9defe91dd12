using System.Text;
using Cce.Client.Tests.Client;
using Cce.Client.Tests.Http;
using Cce.Simulator;
using Newtonsoft.Json;

namespace Cce.Client.Tests.Responses;

/// <summary>Every answer below 400 that Huawei's own client was observed with, over loopback, with what is better here.</summary>
public sealed class ObservedResponseTests : IAsyncLifetime
{
    private CceSimulator _simulator = null!;
    private CceClient _client = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _simulator = await CceSimulator.StartAsync(cancellationToken: Cancellation);
        CceClientOptions options = TestClient.Options();
        options.Endpoints = [_simulator.Endpoint];
        _client = CceClient.Create(options);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _simulator.DisposeAsync();
    }

    [Theory]
    [MemberData(nameof(ObservedResponse.Readable), MemberType = typeof(ObservedResponse), DisableDiscoveryEnumeration = true)]
    public async Task Is_read_and_written_back(ObservedResponse observed)
    {
        _simulator.Responses.Enqueue(observed.Answer);

        UpgradeTask task = await _client.ShowAsync();

        Assert.Equal(JsonTokens.Of(observed.Written!), JsonTokens.Of(JsonConvert.SerializeObject(task)));
    }

    [Theory]
    [MemberData(nameof(ObservedResponse.Unreadable), MemberType = typeof(ObservedResponse), DisableDiscoveryEnumeration = true)]
    public async Task Is_no_success_and_tells_all_its_facts(ObservedResponse observed)
    {
        _simulator.Responses.Enqueue(observed.Answer);

        var exception = await Assert.ThrowsAnyAsync<CceException>(_client.ShowAsync);

        Assert.Equal(observed.Answer.Status, exception.StatusCode);
        Assert.Equal(Encoding.UTF8.GetString(observed.Answer.Body.Span), exception.Response);
        Assert.Equal("rid-123", Assert.Single(exception.Headers["X-Request-Id"]));
        Assert.Equal(("ShowUpgradeClusterTask", "GET"), (exception.Operation, exception.Method));
        Assert.Equal(_simulator.Endpoint.Authority, exception.Url!.Authority);
        Assert.Contains("ShowUpgradeClusterTask", exception.Message, StringComparison.Ordinal);
        Assert.Single(_simulator.Requests.ToList());
    }

    [Fact]
    public void Rows_12_and_13_hold_for_whoever_reads_a_task_with_the_library_alone()
    {
        var task = JsonConvert.DeserializeObject<UpgradeTask>("""{"status":{"progress":0.50,"phase":true}}""");

        Assert.Equal(("0.50", "true"), (task!.Status!.Progress, task.Status.Phase!.Value.Value));
    }

    [Fact]
    public async Task A_number_of_any_JSON_is_one_that_can_be_calculated_with()
    {
        _simulator.Responses.Enqueue("""{"spec":{"items":1.10},"many":[1.10,1e2,7]}""");

        UpgradeTask task = await _client.ShowAsync();

        Assert.Equal(1.10m, Assert.IsType<decimal>(task.Spec!.Items));
        var many = Assert.IsType<Newtonsoft.Json.Linq.JArray>(task.AdditionalProperties["many"]);
        Assert.Equal([1.1, 100, 7], many.Select(number => (double)number));
    }
}
