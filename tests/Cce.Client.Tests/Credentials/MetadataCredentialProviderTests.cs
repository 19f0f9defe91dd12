using Cce.Client.Authentication;

namespace Cce.Client.Tests.Credentials;

public sealed class MetadataCredentialProviderTests
{
    private const string Put = "PUT http://169.254.169.254/meta-data/latest/api/token";
    private const string Get = "GET http://169.254.169.254/openstack/latest/securitykey";

    private readonly CredentialBench _bench = new();
    private readonly MetadataCredentialProvider _provider;

    public MetadataCredentialProviderTests() => _provider = new MetadataCredentialProvider(_bench.Options);

    [Fact]
    public async Task A_token_is_asked_for_and_sent_with_the_question_for_a_key()
    {
        _bench.Network.Answer("metat0ken\n").Answer(Key("first", "2026-11-25T14:00:00.123456Z"));

        AccessKeyCredential credential = await GetAsync();

        Assert.Equal(("first", "s3cret", "t0ken"), (credential.AccessKey, credential.SecretKey, credential.SecurityToken));
        Assert.Equal(CredentialBench.Start.AddHours(6).AddTicks(1_234_560), credential.ExpiresAt);
        Assert.Null(credential.ProjectId);
        Assert.Equal([Put, Get], _bench.Network.Asked);
        Assert.Equal("21600", _bench.Network.Headers[0]["X-Metadata-Token-Ttl-Seconds"]);
        Assert.Equal("metat0ken", _bench.Network.Headers[1]["X-Metadata-Token"]);
    }

    [Fact]
    public async Task Renewals_keep_the_token()
    {
        _bench.Network.Answer("metat0ken").Answer(Key("first", "2026-11-25T14:00:00Z")).Answer(Key("second", "2026-11-25T20:00:00Z"));

        await GetAsync();
        _bench.Clock.Advance(TimeSpan.FromMinutes(320));

        Assert.Equal("second", (await GetAsync()).AccessKey);
        Assert.Equal([Put, Get, Get], _bench.Network.Asked);
        Assert.Equal("metat0ken", _bench.Network.Headers[2]["X-Metadata-Token"]);
    }

    [Theory]
    [InlineData(404)]
    [InlineData(405)]
    [InlineData(503)]
    public async Task A_service_without_tokens_is_asked_without_and_for_a_token_again_after_a_day(int status)
    {
        _bench.Network.Answer("no such thing", status).Answer(Key("first", "2026-11-25T14:00:00Z"))
            .Answer(Key("second", "2026-11-26T08:10:00Z"))
            .Answer("metat0ken").Answer(Key("third", "2026-11-27T08:00:00Z"));

        await GetAsync();
        _bench.Clock.Advance(TimeSpan.FromHours(6));
        Assert.Equal("second", (await GetAsync()).AccessKey);
        _bench.Clock.Advance(TimeSpan.FromHours(18));
        Assert.Equal("third", (await GetAsync()).AccessKey);

        Assert.Equal([Put, Get, Get, Put, Get], _bench.Network.Asked);
        Assert.All(_bench.Network.Headers.Take(4), headers => Assert.DoesNotContain("X-Metadata-Token", headers.Keys));
        Assert.Equal("metat0ken", _bench.Network.Headers[4]["X-Metadata-Token"]);
    }

    [Fact]
    public async Task A_token_that_has_run_out_is_renewed_once()
    {
        _bench.Network.Answer("old").Answer(Key("first", "2026-11-25T14:00:00Z"))
            .Answer("", 401).Answer("new").Answer(Key("second", "2026-11-25T20:00:00Z"));

        await GetAsync();
        _bench.Clock.Advance(TimeSpan.FromHours(6));

        Assert.Equal("second", (await GetAsync()).AccessKey);
        Assert.Equal([Put, Get, Get, Put, Get], _bench.Network.Asked);
        Assert.Equal("new", _bench.Network.Headers[4]["X-Metadata-Token"]);
    }

    [Fact]
    public async Task A_second_refusal_is_an_error()
    {
        _bench.Network.Answer("old").Answer("", 401).Answer("new").Answer("""{"error":{"message":"Still no, new."}}""", 401);

        CceCredentialException exception = await Assert.ThrowsAsync<CceCredentialException>(GetAsync);

        Assert.Equal("The metadata service (http://169.254.169.254) returned 401 (Still no, ***.)", exception.Message);
        Assert.Equal(4, _bench.Network.Asked.Count);
    }

    [Fact]
    public async Task A_server_without_agency_is_told_so_and_asked_for_no_other_token()
    {
        _bench.Network.Answer("metat0ken")
            .Answer("""{"error":{"code":401,"message":"Please configure Cloud Service Agency first","title":"Unauthorized"}}""", 401);

        CceCredentialException exception = await Assert.ThrowsAsync<CceCredentialException>(GetAsync);

        Assert.Equal(
            "The metadata service (http://169.254.169.254) returned 401 (401: Please configure Cloud Service Agency first); "
            + "attach an agency to this server, in its details under Management Information", exception.Message);
        Assert.True(exception.IsUnavailable);
        Assert.Equal([Put, Get], _bench.Network.Asked);
    }

    [Fact]
    public async Task A_machine_that_is_no_server_of_the_cloud_is_given_three_seconds()
    {
        _bench.Network.Hang();

        Task<AccessKeyCredential> waiting = GetAsync();
        _bench.Clock.Advance(TimeSpan.FromSeconds(2.9));
        Assert.False(waiting.IsCompleted);
        _bench.Clock.Advance(TimeSpan.FromSeconds(0.2));

        CceCredentialException exception = await Assert.ThrowsAsync<CceCredentialException>(() => waiting);
        Assert.Equal("The metadata service (http://169.254.169.254) did not respond within 3 seconds", exception.Message);
        Assert.True(exception.IsUnavailable);
    }

    [Fact]
    public async Task A_failure_is_not_kept()
    {
        _bench.Network.Fail(new HttpRequestException("No route to host")).Answer("", 500)
            .Answer("metat0ken").Answer(Key("first", "2026-11-25T14:00:00Z"));

        CceCredentialException unreachable = await Assert.ThrowsAsync<CceCredentialException>(GetAsync);
        Assert.EndsWith("could not be reached: No route to host", unreachable.Message, StringComparison.Ordinal);
        Assert.EndsWith(
            "returned 500", (await Assert.ThrowsAsync<CceCredentialException>(GetAsync)).Message, StringComparison.Ordinal);
        Assert.Equal("first", (await GetAsync()).AccessKey);
    }

    private static string Key(string accessKey, string end) =>
        $$$"""{"credential":{"access":"{{{accessKey}}}","secret":"s3cret","securitytoken":"t0ken","expires_at":"{{{end}}}"}}""";

    private Task<AccessKeyCredential> GetAsync() => _provider.GetCredentialAsync(TestContext.Current.CancellationToken).AsTask();
}
