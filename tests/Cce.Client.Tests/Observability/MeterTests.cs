using System.Diagnostics.Metrics;
using Cce.Client.Authentication;
using Cce.Client.Tests.Http;

namespace Cce.Client.Tests.Observability;

/// <summary>Metrics after OpenTelemetry's conventions for HTTP clients.</summary>
public sealed class MeterTests : IDisposable
{
    private readonly string _host = $"m{Guid.NewGuid():N}.example.com";
    private readonly ScriptedTransport _transport = new();
    private readonly List<(string Name, double Value, Dictionary<string, object?> Tags)> _measurements = [];
    private readonly MeterListener _listener = new();

    public MeterTests()
    {
        _listener.InstrumentPublished = static (instrument, listener) =>
        {
            if (instrument.Meter.Name == CceTelemetry.MeterName)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument, value, tags));
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, value, tags));
        _listener.Start();
    }

    public void Dispose()
    {
        _listener.Dispose();
        _transport.Dispose();
    }

    [Fact]
    public async Task A_call_is_measured_once_and_its_attempts_are_counted()
    {
        var clock = new SleeplessClock();
        using CceClient client = Client(clock);
        _transport.Answer(503, "{}", ("Retry-After", "7"));

        await client.ShowAsync();

        Assert.Equal(
            [("cce.client.attempts", 1, 503, "503"), ("cce.client.attempts", 1, 200, null), ("cce.client.call.duration", 7, 200, (object?)null)],
            _measurements.Select(one => (
                one.Name, one.Value, (int)one.Tags["http.response.status_code"]!, one.Tags.GetValueOrDefault("error.type"))));
        Assert.All(_measurements, one => Assert.Equal(
            ("GET", "ShowUpgradeClusterTask", 443),
            ((string)one.Tags["http.request.method"]!, (string)one.Tags["cce.operation"]!, (int)one.Tags["server.port"]!)));
        Assert.All(_measurements, one => Assert.StartsWith("/api/v3/projects/{", (string)one.Tags["url.template"]!, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_failure_is_measured_with_its_kind()
    {
        using CceClient client = Client(new SleeplessClock());
        _transport.Fail(new HttpRequestException(HttpRequestError.NameResolutionError, "No.")).Stream(200, new BreakingStream("{"));

        await client.ShowAsync();

        Assert.Equal(
            ["name_resolution_error", "response_ended", null],
            _measurements.Where(one => one.Name == "cce.client.attempts").Select(one => one.Tags.GetValueOrDefault("error.type")));
    }

    [Fact]
    public async Task An_answer_that_is_none_is_measured_with_the_status_that_came()
    {
        using CceClient client = Client(new SleeplessClock());
        _transport.Stream(200, new BreakingStream("{")).Answer(200, "<html>");

        await client.FailAsync<CceUnreadableResponseException>();

        Assert.Equal(
            [
                ("cce.client.attempts", 200, "response_ended"), ("cce.client.attempts", 200, "invalid_response"),
                ("cce.client.call.duration", 200, (object?)"invalid_response"),
            ],
            _measurements.Select(one => (
                one.Name, one.Tags.GetValueOrDefault("http.response.status_code"), one.Tags.GetValueOrDefault("error.type"))));
    }

    [Fact]
    public async Task A_key_that_could_not_be_had_is_measured_by_the_name_of_its_exception()
    {
        using CceClient client = TestClient.Create(_transport, change: options =>
        {
            options.Endpoints = [new Uri($"https://{_host}/")];
            options.Credentials = new ChainCredentialProvider([new Empty()]);
        });

        await client.FailAsync<CceCredentialException>();

        Assert.Equal(["cce.client.attempts", "cce.client.call.duration"], _measurements.Select(one => one.Name));
        Assert.All(_measurements, one => Assert.Equal("Cce.Client.CceCredentialException", one.Tags["error.type"]));
    }

    private CceClient Client(TimeProvider clock) =>
        TestClient.Create(_transport, clock, options => options.Endpoints = [new Uri($"https://{_host}/")]);

    private sealed class Empty : ICredentialProvider
    {
        public ValueTask<AccessKeyCredential> GetCredentialAsync(CancellationToken cancellationToken = default) =>
            throw new CceCredentialException("Empty.");
    }

    // Other tests run at the same time, with other hosts.
    private void Add(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        Dictionary<string, object?> copy = new(tags.ToArray());
        if (Equals(copy["server.address"], _host))
        {
            _measurements.Add((instrument.Name, value, copy));
        }
    }
}
