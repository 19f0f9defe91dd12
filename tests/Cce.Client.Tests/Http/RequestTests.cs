using System.Globalization;
using System.Net;
using System.Reflection;
using System.Security.Cryptography.X509Certificates;
using Cce.Client.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Cce.Client.Tests.Http;

/// <summary>What a request looks like, and other habits of Huawei's own client that are not ours.</summary>
public sealed class RequestTests : IAsyncDisposable
{
    private readonly ScriptedTransport _transport = new();
    private readonly RawServer _server = new();

    public async ValueTask DisposeAsync()
    {
        _transport.Dispose();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task Row_4_1_a_request_has_the_headers_that_it_needs_and_no_others()
    {
        using CceClient client = Client(static options => options.ProjectId = "project-1");

        await client.ShowAsync();

        string[] lines = Assert.Single(_server.Requests).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(
            ["Accept", "Accept-Encoding", "Authorization", "Host", "User-Agent", "X-Project-Id", "X-Sdk-Date"],
            lines.Skip(1).Select(line => line.Split(':')[0]).Where(name => name != "traceparent").Order(StringComparer.Ordinal));
        Assert.Contains($"Host: {_server.Endpoint.Authority}", lines);
        Assert.Contains("X-Project-Id: project-1", lines);
        Assert.Contains("SignedHeaders=accept;host;user-agent;x-project-id;x-sdk-date,", string.Concat(lines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "cluster-1", "task-1", "projectId")]
    [InlineData("project-1", null, "task-1", "clusterId")]
    [InlineData("project-1", "cluster-1", "", "taskId")]
    public async Task Row_4_2_an_id_that_is_missing_is_said_before_anything_is_sent(
        string? project, string? cluster, string? task, string parameter)
    {
        using CceClient client = TestClient.Create(_transport);

        var exception = await Assert.ThrowsAnyAsync<ArgumentException>(() => client.ShowUpgradeClusterTaskAsync(
            project!, cluster!, task!, TestContext.Current.CancellationToken));

        Assert.Equal(parameter, exception.ParamName);
        Assert.Empty(_transport.Requests);
    }

    [Theory]
    [InlineData("https://cce.example.com", "/api/v3/")]
    [InlineData("https://cce.example.com/", "/api/v3/")]
    [InlineData("https://cce.example.com/base", "/base/api/v3/")]
    [InlineData("https://cce.example.com/base/", "/base/api/v3/")]
    public async Task Row_4_4_an_endpoint_may_end_in_a_slash_and_have_a_path(string endpoint, string path)
    {
        using CceClient client = TestClient.Create(_transport, change: options => options.Endpoints = [new Uri(endpoint)]);

        await client.ShowAsync();

        Assert.StartsWith(path, Assert.Single(_transport.Requests).Url.AbsolutePath, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Row_4_5_a_token_takes_the_place_of_the_signature()
    {
        using CceClient client = TestClient.Create(_transport, change: static options =>
        {
            options.Credentials = null;
            options.AuthToken = "token-1";
            options.ProjectId = "project-1";
        });

        await client.ShowAsync();

        SentRequest request = Assert.Single(_transport.Requests);
        Assert.Equal(("token-1", "project-1"), (request.Headers["X-Auth-Token"], request.Headers["X-Project-Id"]));
        Assert.DoesNotContain("Authorization", request.Headers.Keys);
        Assert.DoesNotContain("X-Sdk-Date", request.Headers.Keys);
    }

    [Fact]
    public async Task The_project_that_came_with_the_key_is_sent_where_none_is_configured()
    {
        var credential = new AccessKeyCredential("AK", "SK") { ProjectId = "of-the-key" };
        using CceClient first = TestClient.Create(_transport, change: options => options.Credentials = credential);
        using CceClient second = TestClient.Create(_transport, change: options =>
        {
            options.Credentials = credential;
            options.ProjectId = "configured";
        });

        await first.ShowAsync();
        await second.ShowAsync();

        Assert.Equal(["of-the-key", "configured"], _transport.Requests.Select(request => request.Headers["X-Project-Id"]));
    }

    [Theory]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    public async Task Row_4_10_the_date_is_that_of_the_common_calendar(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            using CceClient client = TestClient.Create(_transport);
            _transport.Answer(503, "{}", ("Retry-After", "7"));
            await client.ShowAsync();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Assert.Equal(["20221216T054020Z", "20221216T054027Z"], _transport.Requests.Select(request => request.Headers["X-Sdk-Date"]));
    }

    [Fact]
    public async Task Row_4_12_nothing_is_written_in_the_home_folder()
    {
        string folder = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".huaweicloud");
        string[] before = Directory.Exists(folder) ? Directory.GetFileSystemEntries(folder) : [];

        using CceClient client = TestClient.Create(_transport);
        await client.ShowAsync();

        Assert.Equal(before, Directory.Exists(folder) ? Directory.GetFileSystemEntries(folder) : []);
    }

    [Fact]
    public void Row_4_14_every_call_can_be_cancelled()
    {
        MethodInfo[] calls = [.. typeof(ICceClient).GetMethods().Where(method => typeof(Task).IsAssignableFrom(method.ReturnType))];

        Assert.NotEmpty(calls);
        Assert.All(calls, call => Assert.Equal(typeof(CancellationToken), call.GetParameters().LastOrDefault()?.ParameterType));
    }

    [Fact]
    public async Task Row_4_17_an_order_without_a_body_says_so_and_an_answer_may_be_empty()
    {
        using CceClient client = Client();
        _server.Write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");

        await client.PauseAsync();

        string request = Assert.Single(_server.Requests);
        Assert.StartsWith("POST /api/v3/projects/project-1/clusters/cluster-1/operation/upgrade/pause HTTP/1.1", request, StringComparison.Ordinal);
        Assert.Contains("\r\nContent-Length: 0\r\n", request, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HTTP_2_is_used_where_it_is_offered()
    {
        using X509Certificate2 certificate = SelfSigned.Create();
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen =>
        {
            listen.Protocols = HttpProtocols.Http1AndHttp2;
            listen.UseHttps(certificate);
        }));
        await using WebApplication server = builder.Build();
        server.Run(static context => context.Response.WriteAsync($$"""{"kind":"{{context.Request.Protocol}}"}"""));
        await server.StartAsync(TestContext.Current.CancellationToken);
        using CceClient client = Client(options =>
        {
            options.Endpoints = [new Uri(server.Urls.Single())];
            options.ConfigureTransport = handler => SelfSigned.Trust(handler, certificate);
        });

        Assert.Equal("HTTP/2", (await client.ShowAsync()).Kind);
    }

    [Fact]
    public void The_handler_that_sends_is_made_as_the_options_say()
    {
        SocketsHttpHandler? made = null;
        using CceClient client = Client(options =>
        {
            options.ConnectTimeout = TimeSpan.FromSeconds(3);
            options.PooledConnectionLifetime = TimeSpan.FromMinutes(7);
            options.ConfigureTransport = handler => made = (SocketsHttpHandler)handler;
        });

        Assert.NotNull(made);
        Assert.Equal((TimeSpan.FromSeconds(3), TimeSpan.FromMinutes(7)), (made.ConnectTimeout, made.PooledConnectionLifetime));
        Assert.Equal((false, false), (made.AllowAutoRedirect, made.UseCookies));
    }

    private CceClient Client(Action<CceClientOptions>? change = null)
    {
        CceClientOptions options = TestClient.Options();
        options.Endpoints = [_server.Endpoint];
        change?.Invoke(options);
        return CceClient.Create(options);
    }
}
