using Cce.Client.Tests.Http;

namespace Cce.Client.Tests.Answers;

/// <summary>Operations without a result: their answers are looked at all the same.</summary>
public sealed class PageForNothingTests : IDisposable
{
    private readonly ScriptedTransport _transport = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _transport.Dispose();

    [Theory]
    [InlineData("<html><body>Sign in</body></html>")]
    [InlineData("\r\n <!DOCTYPE html><title>x</title>")]
    [InlineData("\uFEFF<html></html>")]
    public async Task A_page_is_no_sign_that_the_upgrade_was_paused(string page)
    {
        using CceClient client = TestClient.Create(_transport);
        _transport.Answer(200, page);

        CceUnreadableAnswerException failure = await Assert.ThrowsAsync<CceUnreadableAnswerException>(
            () => client.PauseUpgradeClusterTaskAsync("project", "cluster", Cancellation));

        Assert.Equal((200, page), (failure.StatusCode, failure.Response));
        Assert.Single(_transport.Requests);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    public async Task Nothing_and_JSON_are(string body)
    {
        using CceClient client = TestClient.Create(_transport);
        _transport.Answer(200, body);

        await client.PauseUpgradeClusterTaskAsync("project", "cluster", Cancellation);
    }
}
