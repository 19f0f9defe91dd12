using Cce.Client.Authentication;

namespace Cce.Client.Tests.Credentials;

public sealed class PodIdentityCredentialProviderTests
{
    private const string Key = """
        {"assumedAgency":{"urn":"","id":""},"credentials":{"accessKeyId":"POD","secretAccessKey":"s3cret",
        "securityToken":"t0ken","expiration":"2026-11-25T14:00:00.574000Z"},"subject":{"namespace":"n","serviceAccount":"s"}}
        """;

    private readonly CredentialBench _bench = new CredentialBench().Write("/token", "podt0ken\n");

    [Fact]
    public async Task The_agent_is_asked_with_the_token_of_the_file()
    {
        Configure("http://127.0.0.1:8080/v1/credentials");
        _bench.Network.Answer(Key);

        AccessKeyCredential credential = await GetAsync();

        Assert.Equal(("POD", "s3cret", "t0ken"), (credential.AccessKey, credential.SecretKey, credential.SecurityToken));
        Assert.Equal(CredentialBench.Start.AddHours(6).AddMilliseconds(574), credential.ExpiresAt);
        Assert.Equal("POST http://127.0.0.1:8080/v1/credentials", Assert.Single(_bench.Network.Asked));
        Assert.Equal("podt0ken", _bench.Network.Headers[0]["Authorization"]);
        Assert.Equal("{}", _bench.Network.Bodies[0]);
    }

    [Theory]
    [InlineData("https://agent.example/v1")]
    [InlineData("http://localhost/v1")]
    [InlineData("http://[::1]:80/v1")]
    [InlineData("http://169.254.170.2/v1")]
    [InlineData("http://[fe80::1]/v1")]
    public async Task The_token_goes_over_https_or_to_this_machine_or_its_link(string uri)
    {
        Configure(uri);
        _bench.Network.Answer(Key);

        Assert.Equal("POD", (await GetAsync()).AccessKey);
    }

    [Theory]
    [InlineData("http://agent.example/v1")]
    [InlineData("http://10.0.0.1/v1")]
    [InlineData("http://169.255.0.1/v1")]
    [InlineData("http://localhost.example/v1")]
    [InlineData("http://169.254.169.254.example/v1")]
    [InlineData("http://127.0.0.1@agent.example/v1")]
    [InlineData("https://user:s3cret@agent.example/v1")]
    [InlineData("ftp://127.0.0.1/v1")]
    [InlineData("file:///etc/passwd")]
    [InlineData("/v1/credentials")]
    [InlineData("127.0.0.1:80")]
    public async Task The_token_goes_nowhere_else(string uri)
    {
        Configure(uri);

        CceConfigurationException exception = await Assert.ThrowsAsync<CceConfigurationException>(GetAsync);

        Assert.Equal("HC_CONTAINER_CREDENTIALS_FULL_URI", exception.Origin);
        Assert.DoesNotContain("s3cret", exception.ToString(), StringComparison.Ordinal);
        Assert.Empty(_bench.Network.Asked);
    }

    [Theory]
    [InlineData("HC_CONTAINER_CREDENTIALS_FULL_URI", "HC_CONTAINER_AUTHORIZATION_TOKEN_FILE")]
    [InlineData("HC_CONTAINER_AUTHORIZATION_TOKEN_FILE", "HC_CONTAINER_CREDENTIALS_FULL_URI")]
    public async Task Half_a_pair_says_which_variable_is_missing(string present, string missing)
    {
        _bench.Set(present, "/token");

        CceConfigurationException exception = await Assert.ThrowsAsync<CceConfigurationException>(GetAsync);

        Assert.Equal($"{missing} is not set, but {present} is: set both, or none", exception.Message);
    }

    [Fact]
    public async Task Without_variables_the_source_is_not_there() =>
        Assert.True((await Assert.ThrowsAsync<CceCredentialException>(GetAsync)).IsUnavailable);

    [Fact]
    public async Task An_agent_that_refuses_or_sleeps_is_named()
    {
        Configure("http://127.0.0.1:8080/v1/credentials");
        _bench.Network.Answer("""{"error_code":"POD.1","error_msg":"podt0ken is unknown"}""", 403).Hang();

        CceCredentialException refused = await Assert.ThrowsAsync<CceCredentialException>(GetAsync);
        Assert.Equal("The pod identity agent at 127.0.0.1:8080 returned 403 (POD.1: *** is unknown)", refused.Message);
        Assert.False(refused.IsUnavailable);

        Task<AccessKeyCredential> waiting = GetAsync();
        _bench.Clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal("The pod identity agent at 127.0.0.1:8080 did not respond within 5 seconds",
            (await Assert.ThrowsAsync<CceCredentialException>(() => waiting)).Message);
    }

    private void Configure(string uri) => _bench
        .Set("HC_CONTAINER_CREDENTIALS_FULL_URI", uri).Set("HC_CONTAINER_AUTHORIZATION_TOKEN_FILE", "/token");

    private Task<AccessKeyCredential> GetAsync() =>
        new PodIdentityCredentialProvider(_bench.Options).GetCredentialAsync(TestContext.Current.CancellationToken).AsTask();
}
