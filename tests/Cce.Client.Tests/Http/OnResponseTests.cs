using System.Net;
using Cce.Client.Authentication;
using Microsoft.Extensions.DependencyInjection;

namespace Cce.Client.Tests.Http;

/// <summary>What a program hears of answers besides their bodies.</summary>
public sealed class OnResponseTests : IDisposable
{
    private readonly ScriptedTransport _transport = new();
    private readonly List<CceResponse> _told = [];

    public void Dispose() => _transport.Dispose();

    [Fact]
    public async Task Row_4_13_every_answer_is_told_with_its_headers()
    {
        using CceClient client = Client();
        _transport
            .Answer(200, "{}", ("X-Request-Id", "rid-1"), ("Content-Type", "application/json"), ("Via", "a"), ("Via", "b"), ("X-Subject-Token", "s3cret"))
            .Answer(404, "{}", ("X-Request-Id", "rid-2"));

        await client.ShowAsync();
        await client.FailAsync<CceNotFoundException>();

        CceResponse good = _told[0];
        Assert.Equal(
            ("ShowUpgradeClusterTask", "GET", 200, "rid-1", 1),
            (good.Operation, good.Method, good.StatusCode, good.RequestId, good.Attempts));
        Assert.Equal("https://cce.example.com/api/v3/projects/project-1/clusters/cluster-1/operation/upgrade/tasks/task-1", good.Url!.AbsoluteUri);
        Assert.Equal(["application/json"], good.Headers["content-type"]);
        Assert.Equal(["a", "b"], good.Headers["via"]);
        Assert.Equal(["***"], good.Headers["x-subject-token"]);
        Assert.Equal([200, 404], _told.Select(response => response.StatusCode));
        Assert.Equal("rid-2", _told[1].RequestId);
    }

    [Fact]
    public async Task It_is_the_answer_that_the_call_ended_with()
    {
        using CceClient client = Client();
        _transport.Answer(503).Fail(new HttpRequestException(HttpRequestError.ConnectionError, "refused")).Answer(200);

        await client.ShowAsync();

        CceResponse response = Assert.Single(_told);
        Assert.Equal((200, 3), (response.StatusCode, response.Attempts));
        Assert.True(response.Elapsed > TimeSpan.Zero);
    }

    [Theory]
    [InlineData("<html>sign in</html>", "text/html")]
    [InlineData("{}", "text/plain")]
    public async Task What_is_no_answer_is_told_as_well(string body, string type)
    {
        using CceClient client = Client();
        _transport.Answer(200, body, ("X-Request-Id", "rid-1"), ("Content-Type", type));

        await client.FailAsync<CceUnreadableResponseException>();

        CceResponse response = Assert.Single(_told);
        Assert.Equal((200, "rid-1", 1), (response.StatusCode, response.RequestId, response.Attempts));
        Assert.Equal([type], response.Headers["Content-Type"]);
    }

    [Fact]
    public async Task A_header_that_quotes_the_request_quotes_no_secret()
    {
        using CceClient client = Client(options => options.Credentials = new AccessKeyCredential("AK", "SK", "token-of-the-key"));
        _transport.Do((request, _) =>
        {
            var response = new HttpResponseMessage(HttpStatusCode.Unauthorized) { Content = new StringContent("{}") };
            response.Headers.TryAddWithoutValidation(
                "X-Auth-Error", $"x-security-token:token-of-the-key|{string.Join("", request.Headers.GetValues("Authorization"))}");
            return Task.FromResult(response);
        });

        CceAccessDeniedException exception = await client.FailAsync<CceAccessDeniedException>();

        foreach (var headers in (IReadOnlyDictionary<string, IEnumerable<string>>[])[exception.Headers, Assert.Single(_told).Headers])
        {
            Assert.Matches(@"^x-security-token:\*\*\*\|SDK-HMAC-SHA256 Access=AK, SignedHeaders=[^,]+, Signature=\*\*\*$", Assert.Single(headers["x-auth-error"]));
        }
    }

    [Fact]
    public async Task Without_an_answer_there_is_nothing_to_tell()
    {
        using CceClient client = Client(options => options.MaxRetries = 0);
        _transport.Fail(new HttpRequestException(HttpRequestError.ConnectionError, "refused"));

        await client.FailAsync<CceConnectionException>();

        Assert.Empty(_told);
    }

    [Fact]
    public async Task It_runs_in_the_flow_of_the_call_and_what_it_throws_comes_out_of_it()
    {
        var caller = new AsyncLocal<string>();
        using CceClient client = Client(options => options.OnResponse = _ => throw new InvalidTimeZoneException(caller.Value));
        caller.Value = "caller";

        Assert.Equal("caller", (await client.FailAsync<InvalidTimeZoneException>()).Message);
        Assert.ThrowsAny<ObjectDisposedException>(() => Assert.Single(_transport.Answers).Content.ReadAsStream(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_client_of_the_container_tells_them_too()
    {
        var services = new ServiceCollection();
        services.AddCceClient(options =>
        {
            CceClientOptions own = TestClient.Options(_transport);
            (options.Endpoints, options.Credentials, options.Transport) = (own.Endpoints, own.Credentials, own.Transport);
            options.OnResponse = _told.Add;
        });
        await using ServiceProvider provider = services.BuildServiceProvider();
        _transport.Answer(200, "{}", ("X-Request-Id", "rid-1"));

        await provider.GetRequiredService<CceClient>().ShowAsync();

        Assert.Equal("rid-1", Assert.Single(_told).RequestId);
    }

    private CceClient Client(Action<CceClientOptions>? change = null) => TestClient.Create(_transport, change: options =>
    {
        options.OnResponse = _told.Add;
        change?.Invoke(options);
    });
}
