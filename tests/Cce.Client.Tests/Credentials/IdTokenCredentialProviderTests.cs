using Cce.Client.Authentication;
using Newtonsoft.Json.Linq;

namespace Cce.Client.Tests.Credentials;

public sealed class IdTokenCredentialProviderTests
{
    private readonly CredentialBench _bench = new();
    private readonly IdTokenCredentialProvider _provider;

    public IdTokenCredentialProviderTests()
    {
        _bench.Write("/token", "idt0ken\n");
        _provider = new IdTokenCredentialProvider("my-idp", "/token", _bench.Options);
    }

    [Fact]
    public async Task The_id_token_becomes_a_token_and_that_a_key_for_six_hours()
    {
        _bench.Network.Answer("{}", 201, ("X-Subject-Token", "subject")).Answer(Key("TEMP", "2026-11-25T14:00:00.000000Z"), 201);

        AccessKeyCredential credential = await GetAsync();

        Assert.Equal(("TEMP", "s3cret", "t0ken", CredentialBench.Start.AddHours(6)),
            (credential.AccessKey, credential.SecretKey, credential.SecurityToken, credential.ExpiresAt));
        Assert.Equal(
            [
                "POST https://iam.myhuaweicloud.com/v3.0/OS-AUTH/id-token/tokens",
                "POST https://iam.myhuaweicloud.com/v3.0/OS-CREDENTIAL/securitytokens",
            ], _bench.Network.Asked);
        Assert.Equal("my-idp", _bench.Network.Headers[0]["X-Idp-Id"]);
        Assert.Equal("subject", _bench.Network.Headers[1]["X-Auth-Token"]);
        Assert.True(JToken.DeepEquals(
            JToken.Parse("""{"auth":{"id_token":{"id":"idt0ken"}}}"""), JToken.Parse(_bench.Network.Bodies[0])));
        Assert.True(JToken.DeepEquals(
            JToken.Parse("""{"auth":{"identity":{"methods":["token"],"token":{"id":"subject","duration_seconds":21600}}}}"""),
            JToken.Parse(_bench.Network.Bodies[1])));
    }

    [Fact]
    public async Task A_renewal_reads_the_file_anew()
    {
        _bench.Network.Answer("{}", 201, ("X-Subject-Token", "a")).Answer(Key("first", "2026-11-25T14:00:00Z"))
            .Answer("{}", 201, ("X-Subject-Token", "b")).Answer(Key("second", "2026-11-25T20:00:00Z"));

        await GetAsync();
        _bench.Write("/token", "another");
        _bench.Clock.Advance(TimeSpan.FromMinutes(320));

        Assert.Equal("second", (await GetAsync()).AccessKey);
        Assert.Contains("another", _bench.Network.Bodies[2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "cn-north-4", "https://iam.cn-north-4.myhuaweicloud.com/")]
    [InlineData("https://iam.example/", "cn-north-4", "https://iam.example/")]
    public async Task The_region_or_the_variable_says_which_iam(string? variable, string region, string endpoint)
    {
        if (variable is not null)
        {
            _bench.Set("HUAWEICLOUD_SDK_IAM_ENDPOINT", variable);
        }

        CredentialOptions options = new()
        {
            Environment = _bench.Machine, HttpHandler = _bench.Network, TimeProvider = _bench.Clock, RegionId = region,
        };
        _bench.Network.Answer("", 500);

        await Assert.ThrowsAsync<CceCredentialException>(() =>
            new IdTokenCredentialProvider("idp", "/token", options).GetCredentialAsync(TestContext.Current.CancellationToken).AsTask());

        Assert.StartsWith($"POST {endpoint}", Assert.Single(_bench.Network.Asked), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_iam_to_which_the_token_would_go_in_clear_is_refused()
    {
        _bench.Set("HUAWEICLOUD_SDK_IAM_ENDPOINT", "http://iam.example");

        await Assert.ThrowsAsync<CceConfigurationException>(GetAsync);

        Assert.Empty(_bench.Network.Asked);
    }

    [Theory]
    [InlineData(401, """{"error":{"code":401,"message":"The id token idt0ken is expired.","title":"Unauthorized"}}""",
        "returned 401 (401: The id token *** is expired.) (X-IAM-Trace-Id trace-1)")]
    [InlineData(403, """{"error_msg":"Forbidden.","error_code":"IAM.0003"}""",
        "returned 403 (IAM.0003: Forbidden.) (X-IAM-Trace-Id trace-1)")]
    [InlineData(502, "<html><head><title>Bad gateway</title></head></html>", "returned 502 (Bad gateway) (X-IAM-Trace-Id trace-1)")]
    [InlineData(302, "", "returned 302 (X-IAM-Trace-Id trace-1)")]
    [InlineData(201, "{}", "returned 201 without a usable X-Subject-Token (X-IAM-Trace-Id trace-1)")]
    public async Task What_iam_says_is_in_the_message(int status, string body, string said)
    {
        _bench.Network.Answer(body, status, ("X-IAM-Trace-Id", "trace-1"));

        CceCredentialException exception = await Assert.ThrowsAsync<CceCredentialException>(GetAsync);

        Assert.Equal(
            "The id token could not be exchanged for an access key: the identity service at "
            + "https://iam.myhuaweicloud.com/ " + said,
            exception.Message);
        Assert.False(exception.IsUnavailable);
        Assert.Single(_bench.Network.Asked);
    }

    [Theory]
    [InlineData(null, "The file '/token' with the id token does not exist")]
    [InlineData(" \n", "The file '/token' with the id token is empty")]
    [InlineData("idt0ken\nmore", "The file '/token' with the id token contains characters that no token has; write the token and nothing else")]
    public async Task A_file_without_a_token_is_named(string? text, string message)
    {
        _bench.Machine.Files.Clear();
        if (text is not null)
        {
            _bench.Write("/token", text);
        }

        CceCredentialException exception = await Assert.ThrowsAsync<CceCredentialException>(GetAsync);

        Assert.Equal(message, exception.Message);
        Assert.False(exception.IsUnavailable);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_says_why()
    {
        _bench.Machine.ReadFailure = new UnauthorizedAccessException("Access is denied.");

        Assert.Equal("The file '/token' with the id token cannot be read: Access is denied.",
            (await Assert.ThrowsAsync<CceCredentialException>(GetAsync)).Message);
    }

    [Fact]
    public void Id_and_path_are_required()
    {
        Assert.Throws<ArgumentException>(() => new IdTokenCredentialProvider("", "/token"));
        Assert.Throws<ArgumentException>(() => new IdTokenCredentialProvider("a\nb", "/token"));
        Assert.Throws<ArgumentException>(() => new IdTokenCredentialProvider("idp", ""));
        Assert.Throws<ArgumentNullException>(() => new IdTokenCredentialProvider("idp", null!));
    }

    private static string Key(string accessKey, string end) =>
        $$$"""{"credential":{"access":"{{{accessKey}}}","secret":"s3cret","securitytoken":"t0ken","expires_at":"{{{end}}}"}}""";

    private Task<AccessKeyCredential> GetAsync() => _provider.GetCredentialAsync(TestContext.Current.CancellationToken).AsTask();
}
