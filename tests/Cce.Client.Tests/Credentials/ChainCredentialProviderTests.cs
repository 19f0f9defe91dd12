using Cce.Client.Authentication;

namespace Cce.Client.Tests.Credentials;

public sealed class ChainCredentialProviderTests
{
    private const string HomeFile = "/home/someone/.huaweicloud/credentials";
    private const string MetadataKey =
        """{"credential":{"access":"META","secret":"s","securitytoken":"t","expires_at":"2026-11-25T14:00:00Z"}}""";
    private const string PodKey =
        """{"credentials":{"accessKeyId":"POD","secretAccessKey":"s","securityToken":"t","expiration":"2026-11-25T14:00:00Z"}}""";

    private readonly CredentialBench _bench = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("ENV", true, true)]
    [InlineData("HOME", false, true)]
    [InlineData("META", false, false)]
    public async Task The_environment_goes_before_the_profile_and_that_before_metadata(string expected, bool environment, bool profile)
    {
        ConfigurePod();
        if (environment)
        {
            _bench.Set("HUAWEICLOUD_SDK_AK", "ENV").Set("HUAWEICLOUD_SDK_SK", "SK");
        }

        if (profile)
        {
            _bench.Write(HomeFile, "[basic]\nak=HOME\nsk=SK");
        }

        _bench.Network.Answer("metat0ken").Answer(MetadataKey);

        Assert.Equal(expected, (await Default().GetCredentialAsync(Cancellation)).AccessKey);
        Assert.Equal(expected == "META" ? 2 : 0, _bench.Network.Asked.Count);
    }

    [Fact]
    public async Task The_pod_identity_is_last_and_remembered()
    {
        ConfigurePod();
        _bench.Network.Fail(new HttpRequestException("No route to host")).Answer(PodKey)
            .Answer(PodKey.Replace("POD", "POD2", StringComparison.Ordinal).Replace("T14", "T20", StringComparison.Ordinal));
        DefaultCredentialProvider provider = Default();

        Assert.Equal("POD", (await provider.GetCredentialAsync(Cancellation)).AccessKey);
        _bench.Set("HUAWEICLOUD_SDK_AK", "ENV").Set("HUAWEICLOUD_SDK_SK", "SK");
        _bench.Clock.Advance(TimeSpan.FromHours(6));

        Assert.Equal("POD2", (await provider.GetCredentialAsync(Cancellation)).AccessKey);
        Assert.Equal(3, _bench.Network.Asked.Count);
        Assert.Contains("Information 102 Access keys come from PodIdentityCredentialProvider ", _bench.Log.Lines);
        Assert.Equal(3, _bench.Log.Lines.Count(line => line.StartsWith("Debug 103", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task When_none_has_a_key_one_exception_has_the_reason_of_each()
    {
        _bench.Network.Fail(new HttpRequestException("No route to host"));

        CceCredentialException exception = await Assert.ThrowsAsync<CceCredentialException>(SearchAsync);

        Assert.Equal(
            "No provider has an access key. "
            + "EnvironmentCredentialProvider: The environment has no access key: set the variables HUAWEICLOUD_SDK_AK and "
            + "HUAWEICLOUD_SDK_SK, or HUAWEICLOUD_SDK_IDP_ID and HUAWEICLOUD_SDK_ID_TOKEN_FILE; "
            + $"ProfileCredentialProvider: There is no profile file {HomeFile}; "
            + "MetadataCredentialProvider: The metadata service (http://169.254.169.254) could not be reached: No route to host; "
            + "PodIdentityCredentialProvider: There is no pod identity: HC_CONTAINER_CREDENTIALS_FULL_URI and "
            + "HC_CONTAINER_AUTHORIZATION_TOKEN_FILE are not set",
            exception.Message);
        Assert.True(exception.IsUnavailable);
        Assert.Equal(4, Assert.IsType<AggregateException>(exception.InnerException).InnerExceptions.Count);
    }

    [Fact]
    public async Task A_source_that_is_there_and_broken_ends_the_search()
    {
        ConfigurePod();
        _bench.Set("HUAWEICLOUD_SDK_AK", "ENV");
        CceConfigurationException half = await Assert.ThrowsAsync<CceConfigurationException>(SearchAsync);
        Assert.Equal("HUAWEICLOUD_SDK_SK", half.Origin);

        _bench.Machine.Variables.Remove("HUAWEICLOUD_SDK_AK");
        _bench.Write(HomeFile, "[basic]\nak");
        CceConfigurationException line = await Assert.ThrowsAsync<CceConfigurationException>(SearchAsync);
        Assert.Equal(2, line.Line);

        Assert.Empty(_bench.Network.Asked);
    }

    [Fact]
    public async Task An_id_token_that_is_refused_does_not_let_another_identity_in()
    {
        _bench.Set("HUAWEICLOUD_SDK_IDP_ID", "idp").Set("HUAWEICLOUD_SDK_ID_TOKEN_FILE", "/token").Write("/token", "idt0ken")
            .Write(HomeFile, "[basic]\nak=HOME\nsk=SK");
        _bench.Network.Answer("", 503);

        CceCredentialException exception = await Assert.ThrowsAsync<CceCredentialException>(SearchAsync);

        Assert.False(exception.IsUnavailable);
        Assert.Contains("returned 503", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_search_is_made_once_for_all_and_again_after_a_failure()
    {
        var first = new TaskCompletionSource<AccessKeyCredential>();
        Queue<Task<AccessKeyCredential>> answers = new([first.Task, Task.FromResult(new AccessKeyCredential("AK", "SK"))]);
        int asked = 0;
        var provider = new Adapter(() =>
        {
            Interlocked.Increment(ref asked);
            return answers.Dequeue();
        });
        var chain = new ChainCredentialProvider([provider], _bench.Options);

        Task<AccessKeyCredential>[] waiting =
            [.. Enumerable.Range(0, 100).Select(_ => chain.GetCredentialAsync(Cancellation).AsTask())];
        first.SetException(new CceCredentialException("none") { IsUnavailable = true });

        foreach (Task<AccessKeyCredential> task in waiting)
        {
            await Assert.ThrowsAsync<CceCredentialException>(() => task);
        }

        Assert.Equal(1, asked);
        Assert.Equal("AK", (await chain.GetCredentialAsync(Cancellation)).AccessKey);
    }

    [Fact]
    public void A_chain_of_nothing_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new ChainCredentialProvider([]));
        Assert.Throws<ArgumentException>(() => new ChainCredentialProvider([null!]));
    }

    private Task<AccessKeyCredential> SearchAsync() => Default().GetCredentialAsync(Cancellation).AsTask();

    private DefaultCredentialProvider Default() => new(_bench.Options);

    private void ConfigurePod() => _bench.Set("HC_CONTAINER_CREDENTIALS_FULL_URI", "http://127.0.0.1/v1")
        .Set("HC_CONTAINER_AUTHORIZATION_TOKEN_FILE", "/pod").Write("/pod", "podt0ken");

    private sealed class Adapter(Func<Task<AccessKeyCredential>> get) : ICredentialProvider
    {
        public ValueTask<AccessKeyCredential> GetCredentialAsync(CancellationToken cancellationToken = default) => new(get());
    }
}
