using Cce.Client.Authentication;
using Cce.Client.Http;
using Cce.Client.Tests.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Cce.Client.Tests.Projects;

/// <summary>Where a client knows its project from.</summary>
public sealed class ClientProjectTests : IDisposable
{
    private readonly ScriptedTransport _transport = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _transport.Dispose();

    [Fact]
    public async Task What_is_configured_goes_before_what_came_with_the_key()
    {
        var credential = new AccessKeyCredential("AK", "SK") { ProjectId = "of-the-key" };
        using CceClient first = Client(options =>
        {
            options.Credentials = credential;
            options.ProjectId = "configured";
        });
        using CceClient second = Client(options => options.Credentials = credential);

        Assert.Equal("configured", await first.GetProjectIdAsync(Cancellation));
        Assert.Equal("of-the-key", await second.GetProjectIdAsync(Cancellation));
        Assert.Empty(_transport.Requests);
    }

    [Fact]
    public async Task The_identity_service_is_asked_once()
    {
        using CceClient client = Client();
        _transport.Answer(200, """{"projects":[{"id":"p1","name":"cn-north-4"}]}""");

        Assert.Equal("p1", await client.GetProjectIdAsync(Cancellation));
        Assert.Equal("p1", await client.GetProjectIdAsync(Cancellation));

        SentRequest question = Assert.Single(_transport.Requests);
        Assert.Equal(new Uri("https://iam.example.com/v3/projects?name=cn-north-4"), question.Url);
        Assert.Contains("Access=AKIDEXAMPLE,", question.Headers["Authorization"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_was_found_is_sent_from_then_on_and_never_asked_for_to_be_sent(bool isInjected)
    {
        var services = new ServiceCollection();
        services.AddCceClient(Configure);
        await using ServiceProvider provider = services.BuildServiceProvider();
        using CceClient client = isInjected ? provider.GetRequiredService<CceClient>() : Client();
        _transport.Answer(200).Answer(200, """{"projects":[{"id":"p1","name":"cn-north-4"}]}""");

        await client.ShowAsync();
        await client.GetProjectIdAsync(Cancellation);
        await client.ShowAsync();

        Assert.Equal([null, null, "p1"], _transport.Requests.Select(request => request.Headers.GetValueOrDefault("X-Project-Id")));
        Assert.Contains(
            ";x-project-id;", _transport.Requests[2].Headers["Authorization"].Replace(",", ";", StringComparison.Ordinal) + ";",
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_configured_or_comes_with_the_key_is_sent_before_what_was_found()
    {
        var keys = new Keys();
        using CceClient client = Client(options => options.Credentials = keys);
        _transport.Answer(200, """{"projects":[{"id":"p1","name":"cn-north-4"}]}""");
        await client.GetProjectIdAsync(Cancellation);
        await client.ShowAsync();
        keys.Now = new AccessKeyCredential("AK", "SK") { ProjectId = "of-the-key" };
        await client.ShowAsync();

        using CceClient configured = Client(options => options.ProjectId = "configured");
        await configured.GetProjectIdAsync(Cancellation);
        await configured.ShowAsync();

        Assert.Equal([null, "p1", "of-the-key", "configured"], _transport.Requests.Select(request => request.Headers.GetValueOrDefault("X-Project-Id")));
    }

    [Fact]
    public async Task Row_4_15_each_client_asks_once_and_keeps_nothing_for_another()
    {
        using CceClient first = Client();
        using CceClient second = Client();
        _transport.Answer(200, """{"projects":[{"id":"p1","name":"cn-north-4"}]}""")
            .Answer(200, """{"projects":[{"id":"p2","name":"cn-north-4"}]}""");

        Assert.Equal(["p1", "p1"], [await first.GetProjectIdAsync(Cancellation), await first.GetProjectIdAsync(Cancellation)]);
        Assert.Equal(["p2", "p2"], [await second.GetProjectIdAsync(Cancellation), await second.GetProjectIdAsync(Cancellation)]);
        Assert.Equal(2, _transport.Requests.Count);
    }

    [Fact]
    public async Task A_failure_is_not_kept()
    {
        using CceClient client = Client();
        _transport.Answer(500).Answer(200, """{"projects":[{"id":"p1","name":"cn-north-4"}]}""");

        await Assert.ThrowsAsync<CceProjectIdException>(() => client.GetProjectIdAsync(Cancellation).AsTask());
        Assert.Equal("p1", await client.GetProjectIdAsync(Cancellation));
    }

    [Fact]
    public async Task With_an_endpoint_alone_nobody_can_be_asked()
    {
        using CceClient client = Client(static options => options.Region = null);

        await Assert.ThrowsAsync<CceProjectIdException>(() => client.GetProjectIdAsync(Cancellation).AsTask());
        Assert.Empty(_transport.Requests);
    }

    [Fact]
    public async Task With_a_token_it_has_to_be_given()
    {
        using CceClient without = Client(static options => (options.Credentials, options.AuthToken) = (null, "token"));
        using CceClient with = Client(static options => (options.Credentials, options.AuthToken, options.ProjectId) = (null, "token", "p1"));

        await Assert.ThrowsAsync<CceProjectIdException>(() => without.GetProjectIdAsync(Cancellation).AsTask());
        Assert.Equal("p1", await with.GetProjectIdAsync(Cancellation));
    }

    [Fact]
    public async Task A_client_over_an_HttpClient_knows_none()
    {
        using var http = new HttpClient(_transport);
        using var client = new CceClient(http);

        await Assert.ThrowsAsync<CceProjectIdException>(() => client.GetProjectIdAsync(Cancellation).AsTask());
    }

    [Fact]
    public void Without_credentials_they_are_looked_for_where_a_program_is_expected_to()
    {
        CceClientOptions options = TestClient.Options(_transport);
        options.Credentials = null;

        Assert.IsType<DefaultCredentialProvider>(CallSettings.From(options).Credentials);

        options.AuthToken = "token";
        Assert.Null(CallSettings.From(options).Credentials);
    }

    // On a clock that stands still: the limit of the question must not be over before its answer.
    private CceClient Client(Action<CceClientOptions>? change = null)
    {
        var options = new CceClientOptions();
        Configure(options);
        change?.Invoke(options);
        return CceClient.Create(options);
    }

    private void Configure(CceClientOptions options)
    {
        CceClientOptions template = TestClient.Options();
        options.Endpoints = template.Endpoints;
        options.Credentials = template.Credentials;
        options.Transport = _transport;
        options.TimeProvider = new FakeTimeProvider();
        options.Region = CceRegion.CnNorth4;
        options.IamEndpoint = new Uri("https://iam.example.com");
    }

    private sealed class Keys : ICredentialProvider
    {
        public AccessKeyCredential Now { get; set; } = new("AK", "SK");

        public ValueTask<AccessKeyCredential> GetCredentialAsync(CancellationToken cancellationToken = default) => new(Now);
    }
}
