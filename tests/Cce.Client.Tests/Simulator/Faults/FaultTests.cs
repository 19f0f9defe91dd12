using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Cce.Client.Authentication;
using Cce.Simulator;
using Cce.Simulator.Gateway;
using Newtonsoft.Json.Linq;

namespace Cce.Client.Tests.Simulator.Faults;

/// <summary>What a client sees of the faults that it asks for.</summary>
public sealed class FaultTests : IAsyncLifetime
{
    private const string HeaderName = "X-Simulator-Fault";

    private readonly WaitedClock _clock = new(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));
    private readonly HttpClient _http = new();
    private CceSimulator _simulator = null!;
    private string _path = null!;
    private byte[] _whole = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _simulator = await CceSimulator.StartAsync(new CceSimulatorOptions { TimeProvider = _clock }, Cancellation);
        _http.BaseAddress = _simulator.Endpoint;
        _path = _simulator.Upgrades.AddSample().Path;
        _whole = await _http.GetByteArrayAsync(_path, Cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _simulator.DisposeAsync();
    }

    // The message is left out here, the id of the request is written ID.
    [Theory]
    [InlineData("1", "application/json", "{'errorCode':'CCE.01503001','errorMessage':'~'}")]
    [InlineData("2", "application/json", "{'error_code':'APIGW.0201','error_msg':'~','request_id':'ID'}")]
    [InlineData("3", "application/json", "{'errorCode':'CCE.01503001','errorMessage':'~','message':'More about it.'}")]
    [InlineData(
        "4", "application/json", "{'errorCode':'CCE.01503001','errorMessage':'~','encoded_authorization_message':'c2ltdWxhdGVk'}")]
    [InlineData("5", "application/json", "{'error':{'code':503,'message':'~'}}")]
    [InlineData("code", "application/json", "{'code':503,'message':'~'}")]
    [InlineData("6", "application/json", "{'details':[{'error_code':'CCE.01503001','error_msg':'~'}]}")]
    [InlineData(
        "7",
        "application/json",
        "{'kind':'Status','apiVersion':'v1','metadata':{},'status':'Failure','message':'~',"
        + "'reason':'ServiceUnavailable','code':503}")]
    [InlineData(
        "8",
        "application/xml",
        "<?xml version='1.0' encoding='UTF-8'?>\n"
        + "<Error><Code>CCE.01503001</Code><Message>~</Message><RequestId>ID</RequestId></Error>")]
    [InlineData(
        "9",
        "text/html",
        "<html><head><title>503 Service Unavailable</title></head>"
        + "<body><h1>503 Service Unavailable</h1><hr>proxy</body></html>\n")]
    [InlineData("text", "text/plain", "~\n")]
    [InlineData("empty", null, "")]
    public async Task An_error_has_the_shape_that_was_asked_for(string shape, string? mediaType, string body)
    {
        using HttpResponseMessage answer = await AskAsync($"status=503; shape={shape}; retry-after=7");

        string expected = body
            .Replace('\'', '"')
            .Replace("~", "This fault is simulated.", StringComparison.Ordinal)
            .Replace("ID", answer.Headers.GetValues("X-Request-Id").Single(), StringComparison.Ordinal);
        Assert.Equal(503, (int)answer.StatusCode);
        Assert.Equal("7", answer.Headers.GetValues("Retry-After").Single());
        Assert.Equal(mediaType, answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(expected, await answer.Content.ReadAsStringAsync(Cancellation));
    }

    [Fact]
    public async Task A_page_of_a_proxy_comes_with_status_200()
    {
        using HttpResponseMessage answer = await AskAsync("html");

        Assert.Equal((HttpStatusCode.OK, "text/html"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.StartsWith("<html>", await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_compressed_body_is_the_answer_compressed()
    {
        using HttpResponseMessage answer = await AskAsync("gzip");

        Assert.Equal("gzip", answer.Content.Headers.ContentEncoding.Single());
        using var body = new GZipStream(await answer.Content.ReadAsStreamAsync(Cancellation), CompressionMode.Decompress);
        using var unpacked = new MemoryStream();
        await body.CopyToAsync(unpacked, Cancellation);
        Assert.Equal(_whole, unpacked.ToArray());
    }

    [Fact]
    public async Task A_byte_order_mark_and_a_wrong_type_leave_the_rest_as_it_is()
    {
        using HttpResponseMessage answer = await AskAsync("bom; type=text/plain");

        Assert.Equal("text/plain", answer.Content.Headers.ContentType?.ToString());
        Assert.Equal([0xEF, 0xBB, 0xBF, .. _whole], await answer.Content.ReadAsByteArrayAsync(Cancellation));
    }

    [Theory]
    [InlineData("truncate", null)]
    [InlineData("truncate=5", 5)]
    [InlineData("truncate=0", 0)]
    [InlineData("truncate=100000", -1)]
    [InlineData("status=500; shape=empty; truncate", 0)]
    public async Task A_truncated_body_ends_within(string fault, int? expected)
    {
        int length = expected switch { null => _whole.Length / 2, -1 => _whole.Length - 1, { } given => given };
        using HttpRequestMessage request = Request(fault);
        using HttpResponseMessage answer = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Cancellation);
        using Stream body = await answer.Content.ReadAsStreamAsync(Cancellation);
        var received = new byte[length];
        await body.ReadExactlyAsync(received, Cancellation);

        Assert.True(answer.Content.Headers.ContentLength > length);
        await Assert.ThrowsAsync<HttpIOException>(async () => await body.ReadExactlyAsync(new byte[1], Cancellation));
        Assert.True(fault.StartsWith("status", StringComparison.Ordinal) || received.AsSpan().SequenceEqual(_whole.AsSpan(0, length)));
    }

    [Fact]
    public async Task A_stalled_body_goes_on_when_its_time_has_come()
    {
        using HttpRequestMessage request = Request("stall=30s");
        using HttpResponseMessage answer = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Cancellation);
        using Stream body = await answer.Content.ReadAsStreamAsync(Cancellation);
        var received = new byte[_whole.Length];
        await body.ReadExactlyAsync(received.AsMemory(0, _whole.Length / 2), Cancellation);

        Task rest = body.ReadExactlyAsync(received.AsMemory(_whole.Length / 2), Cancellation).AsTask();
        await PassAsync(TimeSpan.FromSeconds(30), rest);

        Assert.Equal(_whole, received);
    }

    [Fact]
    public async Task A_late_answer_waits_by_the_clock_of_the_options()
    {
        Task<HttpResponseMessage> asked = AskAsync("latency=20s");

        await PassAsync(TimeSpan.FromSeconds(20), asked);

        using HttpResponseMessage answer = await asked;
        Assert.Equal(_whole, await answer.Content.ReadAsByteArrayAsync(Cancellation));
    }

    [Fact]
    public async Task A_reset_is_one_on_the_wire()
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, _simulator.Endpoint.Port, Cancellation);
        NetworkStream stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"GET {_path} HTTP/1.1\r\nHost: h\r\n{HeaderName}: reset\r\n\r\n"), Cancellation);

        IOException exception = await Assert.ThrowsAsync<IOException>(async () => await stream.ReadExactlyAsync(new byte[1], Cancellation));

        Assert.Equal(SocketError.ConnectionReset, Assert.IsType<SocketException>(exception.InnerException).SocketErrorCode);
        Assert.Equal(_whole, await _http.GetByteArrayAsync(_path, Cancellation));
    }

    [Fact]
    public async Task A_fault_that_cannot_be_read_is_explained()
    {
        using HttpResponseMessage answer = await AskAsync("status=abc");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(
            "X-Simulator-Fault: 'status=abc': It needs a whole number from 200 to 599.",
            (string?)JObject.Parse(await answer.Content.ReadAsStringAsync(Cancellation))["error_msg"]);
    }

    [Theory]
    [InlineData("status=503", false)]
    [InlineData("status=503; when=after", true)]
    [InlineData("html", false)]
    [InlineData("html; when=after", true)]
    [InlineData("reset", false)]
    [InlineData("reset=after", true)]
    [InlineData("truncate", true)]
    public async Task A_fault_says_whether_the_operation_was_carried_out(string fault, bool carriedOut)
    {
        await using StoryServer server = await StoryServer.StartAsync();
        server.Http.DefaultRequestHeaders.Add(HeaderName, fault);

        await Assert.ThrowsAnyAsync<Exception>(() => server.StartUpgradeAsync());

        Assert.Equal(carriedOut ? 1 : 0, server.Simulator.Upgrades.ToList().Count);
    }

    [Theory]
    [InlineData("skew=20m", 401)]
    [InlineData("skew=-20m", 401)]
    [InlineData("skew=10m", 200)]
    public async Task A_gateway_whose_clock_is_wrong_says_so_in_Date(string fault, int status)
    {
        await using CceSimulator simulator = await CceSimulator.StartAsync(
            new CceSimulatorOptions { TimeProvider = _clock, AccessKeys = [new SimulatedAccessKey("AK", "SK")] }, Cancellation);
        using var http = new HttpClient(new SigningHandler(new AccessKeyCredential("AK", "SK"), timeProvider: _clock)
        {
            InnerHandler = new HttpClientHandler(),
        });
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(simulator.Endpoint, simulator.Upgrades.AddSample().Path));
        request.Headers.Add(HeaderName, fault);

        using HttpResponseMessage answer = await http.SendAsync(request, Cancellation);

        Assert.Equal(status, (int)answer.StatusCode);
        double minutes = double.Parse(fault["skew=".Length..^1], CultureInfo.InvariantCulture);
        Assert.Equal(_clock.GetUtcNow().AddMinutes(minutes), answer.Headers.Date);
    }

    [Fact]
    public async Task Faults_by_chance_meet_operations_and_give_way_to_those_asked_for()
    {
        await using CceSimulator simulator = await CceSimulator.StartAsync(
            new CceSimulatorOptions { TimeProvider = _clock, Faults = new() { Rate = 1, Kinds = ["status=502"] } }, Cancellation);
        using var http = new HttpClient { BaseAddress = simulator.Endpoint };
        string path = simulator.Upgrades.AddSample().Path;
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add(HeaderName, "status=418");

        using HttpResponseMessage byChance = await http.GetAsync(path, Cancellation);
        using HttpResponseMessage asked = await http.SendAsync(request, Cancellation);
        using HttpResponseMessage page = await http.GetAsync("", Cancellation);

        Assert.Equal([502, 418, 200], [(int)byChance.StatusCode, (int)asked.StatusCode, (int)page.StatusCode]);
    }

    private HttpRequestMessage Request(string fault)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, _path);
        request.Headers.Add(HeaderName, fault);
        return request;
    }

    private async Task<HttpResponseMessage> AskAsync(string fault)
    {
        using HttpRequestMessage request = Request(fault);
        return await _http.SendAsync(request, Cancellation);
    }

    /// <summary>Lets the time pass that the server waits for, and sees that it was waited for.</summary>
    private async Task PassAsync(TimeSpan time, Task waiting)
    {
        Assert.Equal(time, await _clock.FirstWait.WaitAsync(Cancellation));
        _clock.Advance(time - TimeSpan.FromTicks(1));
        Assert.False(waiting.IsCompleted);

        _clock.Advance(TimeSpan.FromTicks(1));
        await waiting.WaitAsync(Cancellation);
    }
}
