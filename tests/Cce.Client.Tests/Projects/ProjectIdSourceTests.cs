using Cce.Client.Authentication;
using Cce.Client.Projects;
using Cce.Client.Tests.Credentials;

namespace Cce.Client.Tests.Projects;

public sealed class ProjectIdSourceTests : IDisposable
{
    private readonly ScriptedHandler _network = new();

    public void Dispose() => _network.Dispose();

    [Fact]
    public async Task A_configured_id_needs_neither_key_nor_network() =>
        Assert.Equal("configured", await GetAsync("configured", new Unavailable(), "cn-north-4"));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task The_id_of_the_key_comes_next(string? configured) =>
        Assert.Equal("of-key", await GetAsync(configured, new AccessKeyCredential("AK", "SK") { ProjectId = "of-key" }, "cn-north-4"));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task Iam_is_asked_last(string? ofKey)
    {
        _network.Answer("""{"projects":[{"id":"of-iam"}]}""");

        Assert.Equal("of-iam", await GetAsync(null, new AccessKeyCredential("AK", "SK") { ProjectId = ofKey }, "cn-north-4"));
    }

    [Fact]
    public async Task Without_a_region_iam_cannot_be_asked()
    {
        CceProjectIdException exception = await Assert.ThrowsAsync<CceProjectIdException>(
            () => GetAsync(null, new AccessKeyCredential("AK", "SK"), null));

        Assert.Contains("it cannot be found without a region", exception.Message, StringComparison.Ordinal);
        Assert.Null(exception.RegionId);
        Assert.Empty(_network.Asked);
    }

    [Fact]
    public async Task Without_a_key_there_is_no_id() =>
        await Assert.ThrowsAsync<CceCredentialException>(() => GetAsync(null, new Unavailable(), "cn-north-4"));

    private Task<string> GetAsync(string? configured, ICredentialProvider credentials, string? region) =>
        new ProjectIdSource(
            configured, credentials, new ProjectIdResolver(new Uri("https://iam.example/"), _network, TimeProvider.System), region)
            .GetAsync(TestContext.Current.CancellationToken).AsTask();

    private sealed class Unavailable : ICredentialProvider
    {
        public ValueTask<AccessKeyCredential> GetCredentialAsync(CancellationToken cancellationToken = default) =>
            throw new CceCredentialException("none");
    }
}
