using System.Diagnostics;
using Cce.Client.Tests.Http;

namespace Cce.Client.Tests.Observability;

/// <summary>Traces after OpenTelemetry's conventions for HTTP clients.</summary>
public sealed class ActivityTests : IDisposable
{
    private readonly ScriptedTransport _transport = new();
    private readonly RecordedActivities _activities = new();

    public void Dispose()
    {
        _transport.Dispose();
        _activities.Dispose();
    }

    [Fact]
    public async Task A_call_is_one_activity_with_all_its_attempts()
    {
        using CceClient client = TestClient.Create(_transport);
        _transport.Answer(503).Answer(503).Answer(200, "{}", ("X-Request-Id", "rid-1"));

        await client.ShowAsync();

        Activity activity = Assert.Single(_activities.Own);
        Assert.Equal(ActivityKind.Client, activity.Kind);
        Assert.Equal(
            "GET /api/v3/projects/{project_id}/clusters/{cluster_id}/operation/upgrade/tasks/{task_id}", activity.DisplayName);
        Assert.Equal(ActivityStatusCode.Unset, activity.Status);
        Assert.Equal(
            [
                ("cce.operation", "ShowUpgradeClusterTask"),
                ("cce.request_id", "rid-1"),
                ("http.request.method", "GET"),
                ("http.request.resend_count", 2),
                ("http.response.status_code", 200),
                ("server.address", "cce.example.com"),
                ("server.port", 443),
                ("url.full", "https://cce.example.com/api/v3/projects/project-1/clusters/cluster-1/operation/upgrade/tasks/task-1"),
                ("url.template", "/api/v3/projects/{project_id}/clusters/{cluster_id}/operation/upgrade/tasks/{task_id}"),
            ],
            activity.TagObjects.Select(tag => (tag.Key, tag.Value!)).OrderBy(tag => tag.Key, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(404, "404")]
    [InlineData(500, "500")]
    [InlineData(302, "302")]
    public async Task A_refusal_is_an_error_with_its_status(int status, string error)
    {
        using CceClient client = TestClient.Create(_transport, change: static options => options.MaxRetries = 0);
        _transport.Answer(status);

        await Assert.ThrowsAnyAsync<CceException>(client.ShowAsync);

        Activity activity = Assert.Single(_activities.Own);
        Assert.Equal((ActivityStatusCode.Error, error), (activity.Status, activity.GetTagItem("error.type")));
        Assert.Equal(status, activity.GetTagItem("http.response.status_code"));
    }

    [Theory]
    [InlineData("a page", "invalid_response")]
    [InlineData("another type", "invalid_response")]
    [InlineData("too large", "invalid_response")]
    [InlineData("broken off", "response_ended")]
    public async Task An_answer_that_is_none_is_an_error_with_the_status_that_came(string what, string error)
    {
        using CceClient client = TestClient.Create(_transport, change: static options =>
        {
            options.MaxRetries = 0;
            options.MaxResponseSize = 100;
        });
        (string, string)[] headers = [("X-Request-Id", "rid-1"), ("Content-Type", what == "another type" ? "text/plain" : "application/json")];
        _ = what switch
        {
            "broken off" => _transport.Stream(200, new BreakingStream("{"), headers),
            "too large" => _transport.Answer(200, $"\"{new string('x', 200)}\"", headers),
            _ => _transport.Answer(200, what == "a page" ? "<html>" : "{}", headers),
        };

        await client.FailAsync<CceUnreadableResponseException>();

        Activity activity = Assert.Single(_activities.Own);
        Assert.Equal((ActivityStatusCode.Error, error), (activity.Status, activity.GetTagItem("error.type")));
        Assert.Equal(
            (200, "rid-1"), (activity.GetTagItem("http.response.status_code"), activity.GetTagItem("cce.request_id")));
    }

    [Theory]
    [InlineData(HttpRequestError.NameResolutionError, "name_resolution_error")]
    [InlineData(HttpRequestError.ConnectionError, "connection_error")]
    [InlineData(HttpRequestError.SecureConnectionError, "secure_connection_error")]
    [InlineData(HttpRequestError.ProxyTunnelError, "proxy_tunnel_error")]
    [InlineData(HttpRequestError.ResponseEnded, "response_ended")]
    [InlineData(HttpRequestError.InvalidResponse, "invalid_response")]
    [InlineData(HttpRequestError.ConfigurationLimitExceeded, "_OTHER")]
    public async Task A_failed_connection_is_an_error_with_a_word_of_the_conventions(HttpRequestError error, string type)
    {
        using CceClient client = TestClient.Create(_transport, change: static options => options.MaxRetries = 0);
        _transport.Fail(new HttpRequestException(error, "No."));

        await client.FailAsync<CceConnectionException>();

        Activity activity = Assert.Single(_activities.Own);
        Assert.Equal((ActivityStatusCode.Error, type), (activity.Status, activity.GetTagItem("error.type")));
        Assert.Null(activity.GetTagItem("http.response.status_code"));
    }

    [Fact]
    public async Task The_values_of_a_query_stay_out()
    {
        using CceClient client = TestClient.Create(_transport);
        using var http = new HttpClient(new Cce.Client.Http.CallHandler(Cce.Client.Http.CallSettings.From(TestClient.Options())) { InnerHandler = _transport });

        using HttpResponseMessage response = await http.GetAsync(
            new Uri("https://user:s3cret@cce.example.com/a?token=s3cret#s3cret"), TestContext.Current.CancellationToken);

        Activity activity = Assert.Single(_activities.Own);
        Assert.Equal("https://cce.example.com/a?*", activity.GetTagItem("url.full"));
        Assert.Equal("GET", activity.DisplayName);
    }

    [Fact]
    public async Task The_service_gets_to_know_the_trace()
    {
        await using var server = new RawServer();
        CceClientOptions options = TestClient.Options();
        options.Endpoints = [server.Endpoint];
        using CceClient client = CceClient.Create(options);

        await client.ShowAsync();

        Activity call = Assert.Single(_activities.Own);
        Assert.Contains($"traceparent: 00-{call.TraceId}-", Assert.Single(server.Requests), StringComparison.Ordinal);
    }
}
