using Cce.Client.Authentication;

namespace Cce.Client.Tests.Http;

/// <summary>Options are checked as a whole, and then no longer looked at.</summary>
public sealed class CceClientOptionsTests
{
    [Fact]
    public void Everything_that_is_wrong_is_said_at_once()
    {
        using var following = new HttpClientHandler();
        var options = new CceClientOptions
        {
            Endpoints = [new Uri("http://cce.example.com"), new Uri("https://user:s3cret@cce.example.com")],
            Credentials = new AccessKeyCredential("a", "b"),
            AuthToken = "s3cret\n",
            ProjectId = "",
            AttemptTimeout = TimeSpan.Zero,
            TotalTimeout = TimeSpan.FromDays(100),
            MaxRetries = 31,
            RetryDelay = TimeSpan.FromMinutes(1),
            MaxRetryDelay = TimeSpan.FromSeconds(-1),
            EndpointRecoveryTime = TimeSpan.Zero,
            ConnectTimeout = TimeSpan.Zero,
            PooledConnectionLifetime = TimeSpan.Zero,
            SlowCallThreshold = TimeSpan.Zero,
            MaxResponseSize = 0,
            Transport = following,
        };

        var exception = Assert.Throws<ArgumentException>(() => CceClient.Create(options));

        Assert.Equal("options", exception.ParamName);
        Assert.All(
            [
                "An endpoint starts with http://", "An endpoint contains a user name", "not both", "ProjectId is empty",
                nameof(options.AttemptTimeout), nameof(options.TotalTimeout), nameof(options.MaxRetries), nameof(options.RetryDelay),
                nameof(options.MaxRetryDelay), nameof(options.EndpointRecoveryTime), nameof(options.ConnectTimeout),
                nameof(options.PooledConnectionLifetime), nameof(options.SlowCallThreshold), nameof(options.MaxResponseSize),
                "Transport follows redirects",
            ],
            part => Assert.Contains(part, exception.Message, StringComparison.Ordinal));
        Assert.DoesNotContain("s3cret", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Row_3_14_no_endpoint_and_no_region_is_said()
    {
        var exception = Assert.Throws<ArgumentException>(() => CceClient.Create(new CceClientOptions { AuthToken = "t" }));

        Assert.Contains("Set Region or Endpoints.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Redirects_cannot_be_switched_on()
    {
        CceClientOptions options = TestClient.Options();
        options.ConfigureTransport = static handler => ((SocketsHttpHandler)handler).AllowAutoRedirect = true;

        Assert.Throws<ArgumentException>(() => CceClient.Create(options));
    }

    [Fact]
    public void A_region_is_enough_of_an_address()
    {
        using CceClient client = CceClient.Create(CceRegion.EuWest101, new AccessKeyCredential("a", "b"));

        Assert.Equal("https://cce.eu-west-101.myhuaweicloud.eu/", client.BaseUrl);
    }

    [Fact]
    public async Task Changes_after_the_client_was_made_have_no_effect()
    {
        using var transport = new ScriptedTransport();
        CceClientOptions options = TestClient.Options(transport);
        using CceClient client = CceClient.Create(options);

        options.Endpoints.Clear();
        options.MaxRetries = -1;
        options.ProjectId = "\n";
        await client.ShowAsync();

        Assert.Equal("cce.example.com", Assert.Single(transport.Requests).Url.Host);
    }

    [Fact]
    public void The_handler_of_the_user_is_not_disposed()
    {
        using var transport = new ScriptedTransport();
        TestClient.Create(transport).Dispose();

        Assert.False(transport.IsDisposed);
    }

    [Fact]
    public async Task The_users_HttpClient_is_not_disposed()
    {
        using var http = new HttpClient(new ScriptedTransport());
        var client = new CceClient(http) { BaseUrl = TestClient.Endpoint.AbsoluteUri };
        client.Dispose();

        Assert.NotNull(await client.ShowAsync());
    }

    [Fact]
    public async Task A_client_that_was_disposed_sends_nothing()
    {
        using var transport = new ScriptedTransport();
        CceClient client = TestClient.Create(transport);
        client.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(client.ShowAsync);
        Assert.Empty(transport.Requests);
    }
}
