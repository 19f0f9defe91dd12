using Cce.Client.Authentication;
using Cce.Client.Tests.Http;

namespace Cce.Client.Tests.Authentication;

/// <summary>Where credentials may go: to the endpoints of the client, and never over a network in clear.</summary>
public sealed class CredentialTargetTests : IDisposable
{
    private readonly ScriptedTransport _transport = new();

    public void Dispose() => _transport.Dispose();

    [Theory]
    [InlineData("key", "http://cce.example.com/", "https")]
    [InlineData("token", "http://cce.example.com/", "https")]
    [InlineData("key", "https://evil.example.com/", "evil.example.com")]
    [InlineData("token", "https://evil.example.com/", "evil.example.com")]
    [InlineData("key", "https://cce.example.com:8443/", "cce.example.com")]
    [InlineData("key", "http://127.0.0.1/", "127.0.0.1")]
    [InlineData("token", "http://localhost/", "localhost")]
    public async Task A_changed_BaseUrl_takes_no_credentials_elsewhere(string authentication, string address, string said)
    {
        using CceClient client = TestClient.Create(_transport, change: options =>
        {
            options.Credentials = authentication == "key" ? new AccessKeyCredential("AK", "SK", "s3cret-token") : null;
            options.AuthToken = authentication == "token" ? "s3cret-token" : null;
        });
        client.BaseUrl = address;

        InvalidOperationException exception = await Assert.ThrowsAsync<InvalidOperationException>(client.ShowAsync);

        Assert.Contains(said, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", exception.ToString(), StringComparison.Ordinal);
        Assert.Empty(_transport.Requests);
    }

    [Fact]
    public async Task A_path_at_the_same_endpoint_and_each_endpoint_of_the_client_are_allowed()
    {
        using CceClient client = TestClient.Create(_transport, change: options =>
            options.Endpoints = [new Uri("https://a.example.com"), new Uri("https://b.example.com/base")]);
        foreach (string address in (string[])["https://A.example.com/v9/", "https://b.example.com/base/"])
        {
            client.BaseUrl = address;
            await client.ShowAsync();
        }

        Assert.Equal(["a.example.com", "b.example.com"], _transport.Requests.Select(request => request.Url.Host));
    }

    [Fact]
    public async Task A_signature_does_not_cross_a_network_in_clear()
    {
        using var http = new HttpClient(new SigningHandler(new AccessKeyCredential("AK", "SK", "s3cret-token")) { InnerHandler = _transport });

        await Assert.ThrowsAsync<InvalidOperationException>(
            () => http.GetAsync(new Uri("http://cce.example.com/"), TestContext.Current.CancellationToken));

        Assert.Empty(_transport.Requests);
    }

    [Theory]
    [InlineData("http://iam.example.com/")]
    [InlineData("https://user@iam.example.com/")]
    [InlineData("ftp://iam.example.com/")]
    public void A_key_takes_no_identity_service_that_would_get_its_token_in_clear(string address) =>
        Assert.Throws<ArgumentException>(() => new AccessKeyCredential("AK", "SK", "s3cret-token") { IamEndpoint = new Uri(address) });

    [Theory]
    [InlineData("..")]
    [InlineData(".")]
    [InlineData("a/b")]
    [InlineData("a%2Fb")]
    [InlineData("a\r\nX-Evil: 1")]
    public void A_key_takes_no_project_id_that_would_change_a_path(string id) =>
        Assert.Throws<ArgumentException>(() => new AccessKeyCredential("AK", "SK") { ProjectId = id });
}
