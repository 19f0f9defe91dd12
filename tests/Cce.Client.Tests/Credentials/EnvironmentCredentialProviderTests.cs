using Cce.Client.Authentication;

namespace Cce.Client.Tests.Credentials;

public sealed class EnvironmentCredentialProviderTests
{
    private const string SubjectToken = """{"token":{"expires_at":"2026-11-26T08:00:00.000000Z"}}""";
    private const string IamKey =
        """{"credential":{"access":"TEMP","secret":"s3cret","securitytoken":"t0ken","expires_at":"2026-11-25T14:00:00.000000Z"}}""";

    private readonly CredentialBench _bench = new();

    [Fact]
    public async Task All_variables_make_a_credential()
    {
        _bench.Set("HUAWEICLOUD_SDK_AK", "AK").Set("HUAWEICLOUD_SDK_SK", "SK")
            .Set("HUAWEICLOUD_SDK_SECURITY_TOKEN", "TOKEN").Set("HUAWEICLOUD_SDK_PROJECT_ID", "project");

        AccessKeyCredential credential = await GetAsync();

        Assert.Equal(("AK", "SK", "TOKEN", "project"),
            (credential.AccessKey, credential.SecretKey, credential.SecurityToken, credential.ProjectId));
        Assert.Null(credential.ExpiresAt);
        Assert.Null(credential.IamEndpoint);
    }

    [Fact]
    public async Task Line_ends_around_values_are_dropped_and_empty_is_not_set()
    {
        _bench.Set("HUAWEICLOUD_SDK_AK", "AK\n").Set("HUAWEICLOUD_SDK_SK", " SK\r\n")
            .Set("HUAWEICLOUD_SDK_SECURITY_TOKEN", "").Set("HUAWEICLOUD_SDK_PROJECT_ID", "\n");

        AccessKeyCredential credential = await GetAsync();

        Assert.Equal(("AK", "SK", null, null),
            (credential.AccessKey, credential.SecretKey, credential.SecurityToken, credential.ProjectId));
    }

    [Fact]
    public async Task Without_variables_the_source_is_not_there()
    {
        _bench.Set("HUAWEICLOUD_SDK_SECURITY_TOKEN", "t0ken").Set("HUAWEICLOUD_SDK_AK", " ");

        CceCredentialException exception = await Assert.ThrowsAsync<CceCredentialException>(GetAsync);

        Assert.True(exception.IsUnavailable);
        Assert.Equal(
            "The environment has no access key: set the variables HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK, or HUAWEICLOUD_SDK_IDP_ID "
            + "and HUAWEICLOUD_SDK_ID_TOKEN_FILE", exception.Message);
    }

    [Theory]
    [InlineData("HUAWEICLOUD_SDK_AK", "HUAWEICLOUD_SDK_SK")]
    [InlineData("HUAWEICLOUD_SDK_SK", "HUAWEICLOUD_SDK_AK")]
    [InlineData("HUAWEICLOUD_SDK_IDP_ID", "HUAWEICLOUD_SDK_ID_TOKEN_FILE")]
    [InlineData("HUAWEICLOUD_SDK_ID_TOKEN_FILE", "HUAWEICLOUD_SDK_IDP_ID")]
    public async Task Half_a_pair_says_which_variable_is_missing(string present, string missing)
    {
        _bench.Set(present, "s3cret");

        CceConfigurationException exception = await Assert.ThrowsAsync<CceConfigurationException>(GetAsync);

        Assert.Equal($"{missing} is not set, but {present} is: set both, or none", exception.Message);
        Assert.Equal(missing, exception.Origin);
        Assert.Null(exception.Line);
    }

    [Theory]
    [InlineData("HUAWEICLOUD_SDK_AK")]
    [InlineData("HUAWEICLOUD_SDK_SECURITY_TOKEN")]
    [InlineData("HUAWEICLOUD_SDK_PROJECT_ID")]
    public async Task A_value_that_cannot_be_sent_is_named_and_not_shown(string variable)
    {
        _bench.Set("HUAWEICLOUD_SDK_AK", "AK").Set("HUAWEICLOUD_SDK_SK", "SK").Set(variable, "s3cret\nX-Evil: 1");

        CceConfigurationException exception = await Assert.ThrowsAsync<CceConfigurationException>(GetAsync);

        Assert.Equal(variable, exception.Origin);
        Assert.StartsWith($"{variable} {(variable.EndsWith("PROJECT_ID", StringComparison.Ordinal) ? "is invalid" : "contains characters")}", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_variables_are_read_until_they_give_a_key_and_then_not_again()
    {
        var provider = new EnvironmentCredentialProvider(_bench.Options);
        await Assert.ThrowsAsync<CceCredentialException>(() => provider.GetCredentialAsync(TestContext.Current.CancellationToken).AsTask());
        _bench.Set("HUAWEICLOUD_SDK_AK", "AK").Set("HUAWEICLOUD_SDK_SK", "SK");

        AccessKeyCredential first = await provider.GetCredentialAsync(TestContext.Current.CancellationToken);
        _bench.Set("HUAWEICLOUD_SDK_AK", "OTHER");

        Assert.Same(first, await provider.GetCredentialAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_identity_provider_goes_before_an_access_key()
    {
        _bench.Set("HUAWEICLOUD_SDK_AK", "AK").Set("HUAWEICLOUD_SDK_SK", "SK").Set("HUAWEICLOUD_SDK_PROJECT_ID", "project")
            .Set("HUAWEICLOUD_SDK_IDP_ID", "idp").Set("HUAWEICLOUD_SDK_ID_TOKEN_FILE", "/token").Write("/token", "idt0ken");
        _bench.Network.Answer(SubjectToken, 201, ("X-Subject-Token", "subject")).Answer(IamKey, 201);

        AccessKeyCredential credential = await GetAsync();

        Assert.Equal(("TEMP", "project"), (credential.AccessKey, credential.ProjectId));
    }

    [Fact]
    public async Task Half_an_identity_provider_leaves_a_whole_access_key_alone()
    {
        _bench.Set("HUAWEICLOUD_SDK_AK", "AK").Set("HUAWEICLOUD_SDK_SK", "SK").Set("HUAWEICLOUD_SDK_IDP_ID", "idp");

        Assert.Equal("AK", (await GetAsync()).AccessKey);
    }

    private Task<AccessKeyCredential> GetAsync() =>
        new EnvironmentCredentialProvider(_bench.Options).GetCredentialAsync(TestContext.Current.CancellationToken).AsTask();
}
