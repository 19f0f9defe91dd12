using System.Net;
using System.Net.Http.Headers;
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

        Assert.Equal((200, page.TrimStart('\uFEFF')), (failure.StatusCode, failure.Response));
        Assert.Single(_transport.Requests);
    }

    [Fact]
    public async Task A_page_is_read_in_its_own_charset_whoever_sends_it()
    {
        using CceClient client = TestClient.Create(_transport);

        // A handler of the user's need not say which request an answer is to.
        _transport.Do((_, _) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = new ByteArrayContent([.. "<p>"u8, 0xC9, 0xFD, 0xBC, 0xB6])
            {
                Headers = { ContentType = new MediaTypeHeaderValue("text/html", "gbk") },
            },
        }));

        CceUnreadableAnswerException failure = await Assert.ThrowsAsync<CceUnreadableAnswerException>(
            () => client.PauseUpgradeClusterTaskAsync("project", "cluster", Cancellation));

        Assert.Equal(("<p>升级", "PauseUpgradeClusterTask"), (failure.Response, failure.Operation));
        Assert.Contains("the body (text/html) is not what the operation promises", failure.Message, StringComparison.Ordinal);
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
