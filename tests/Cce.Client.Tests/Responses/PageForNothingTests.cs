using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using Cce.Client.Tests.Http;
using Cce.Client.Tests.Observability;

namespace Cce.Client.Tests.Responses;

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

        CceUnreadableResponseException failure = await Assert.ThrowsAsync<CceUnreadableResponseException>(
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

        CceUnreadableResponseException failure = await Assert.ThrowsAsync<CceUnreadableResponseException>(
            () => client.PauseUpgradeClusterTaskAsync("project", "cluster", Cancellation));

        Assert.Equal(("<p>升级", "PauseUpgradeClusterTask"), (failure.Response, failure.Operation));
        Assert.Contains("the body is declared as text/html and not as JSON", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("TEXT/HTML;charset=utf-8")]
    [InlineData("text/plain")]
    [InlineData("application/xml")]
    [InlineData("application/jsonp")]
    public async Task JSON_under_another_name_is_no_sign_either_whatever_the_operation(string contentType)
    {
        using var measurements = new RecordedActivities();
        using CceClient client = TestClient.Create(_transport);
        foreach (Func<Task> call in (Func<Task>[])[client.PauseAsync, client.ShowAsync])
        {
            _transport.Answer(200, "{}", ("Content-Type", contentType));

            var failure = await Assert.ThrowsAsync<CceUnreadableResponseException>(call);

            Assert.Equal((200, "{}", 1), (failure.StatusCode, failure.Response, failure.Attempts));
            Assert.Contains(
                $"but the body is declared as {contentType.Split(';')[0]} and not as JSON", failure.Message, StringComparison.Ordinal);
        }

        Assert.Equal(2, _transport.Requests.Count);
        Assert.All(measurements.Own, activity => Assert.Equal(ActivityStatusCode.Error, activity.Status));
    }

    [Theory]
    [InlineData("text/html", "")]
    [InlineData("", "{}")]
    [InlineData(" ; charset=utf-8", "{}")]
    [InlineData("text/json", "{}")]
    [InlineData("APPLICATION/JSON ; charset=\"utf-8\"", "{}")]
    [InlineData("application/vnd.cce+json;version=3", "{}")]
    public async Task No_body_and_no_type_and_other_kinds_of_JSON_are_fine(string contentType, string body)
    {
        using CceClient client = TestClient.Create(_transport);
        _transport.Answer(200, body, ("Content-Type", contentType));

        await client.PauseAsync();
    }

    [Theory]
    [InlineData(404)]
    [InlineData(503)]
    public async Task A_refusal_may_be_declared_as_anything(int status)
    {
        using CceClient client = TestClient.Create(_transport, change: static options => options.MaxRetries = 0);
        _transport.Answer(status, """{"errorCode":"CCE.1"}""", ("Content-Type", "text/html"));

        Assert.Equal("CCE.1", (await Assert.ThrowsAnyAsync<CceServiceException>(client.PauseAsync)).ErrorCode);
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
