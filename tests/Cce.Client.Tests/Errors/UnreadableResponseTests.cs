using System.Text;
using Cce.Client.Tests.Http;

namespace Cce.Client.Tests.Errors;

/// <summary>What comes with the status of a success, or of a redirect, and is no answer.</summary>
public sealed class UnreadableResponseTests : IDisposable
{
    private readonly ScriptedTransport _transport = new();

    public void Dispose() => _transport.Dispose();

    [Theory]
    [InlineData("1.24 empty", 200, "", "the body is empty")]
    [InlineData("1.25 null", 200, "null", "does not match the operation")]
    [InlineData("1.26 an array", 200, "[]", "does not match the operation")]
    [InlineData("1.26 a text", 200, "\"x\"", "does not match the operation")]
    [InlineData("1.27 truncated JSON", 200, "{\"kind\":\"Upgr", "does not match the operation")]
    [InlineData("1.27 HTML", 200, "<html>Sign in</html>", "the body (application/json) does not match the operation")]
    [InlineData("1.28 no content", 204, "", "the body is empty")]
    [InlineData("1.28 not modified", 304, "", "that is not a response of the service")]
    [InlineData("1.28 redirect", 302, "", "that is not a response of the service")]
    public async Task What_is_no_answer_is_no_success(string row, int status, string body, string problem)
    {
        using CceClient client = TestClient.Create(_transport);
        _transport.Answer(status, body, ("X-Request-Id", "rid-123"));

        var exception = await client.FailAsync<CceUnreadableResponseException>();

        Assert.True((status, body, "rid-123", 1) == (exception.StatusCode, exception.Response, exception.RequestId, exception.Attempts), row);
        Assert.Contains($"returned {status}, but ", exception.Message, StringComparison.Ordinal);
        Assert.Contains(problem, exception.Message, StringComparison.Ordinal);
        Assert.Single(_transport.Requests);
    }

    [Fact]
    public async Task Row_1_29_a_redirect_says_where_to_but_not_its_query()
    {
        using CceClient client = TestClient.Create(_transport);
        _transport.Answer(302, "<html>moved</html>", ("Location", "https://login.example.com/in?ticket=s3cret"));

        var exception = await client.FailAsync<CceUnreadableResponseException>();

        Assert.Contains("a redirect to https://login.example.com/in, which is not followed", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", exception.Message, StringComparison.Ordinal);
        Assert.Single(_transport.Requests);
    }

    [Fact]
    public async Task A_body_that_breaks_off_is_fetched_anew()
    {
        using CceClient client = TestClient.Create(_transport);
        _transport.Stream(200, new BreakingStream("{\"kind\":")).Answer(200, """{"kind":"UpgradeTask"}""");

        UpgradeTask task = await client.ShowAsync();

        Assert.Equal("UpgradeTask", task.Kind);
        Assert.Equal(2, _transport.Requests.Count);
    }

    [Fact]
    public async Task A_body_that_always_breaks_off_leaves_what_came_of_it()
    {
        using CceClient client = TestClient.Create(_transport, change: static options => options.MaxRetries = 1);
        _transport.Stream(200, new BreakingStream("{\"kind\":")).Stream(200, new BreakingStream("{\"kind\":"));

        var exception = await client.FailAsync<CceUnreadableResponseException>();

        Assert.Equal((200, "{\"kind\":", 2), (exception.StatusCode, exception.Response, exception.Attempts));
        Assert.IsAssignableFrom<IOException>(exception.InnerException);
        Assert.Contains("but the body is incomplete", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_status_of_a_refusal_is_told_even_if_its_body_breaks_off()
    {
        using CceClient client = TestClient.Create(_transport);
        _transport.Stream(404, new BreakingStream("{\"errorCode\":\"CCE.01404001\",\"err"));

        var exception = await client.FailAsync<CceNotFoundException>();

        Assert.Equal("{\"errorCode\":\"CCE.01404001\",\"err", exception.Response);
        Assert.IsAssignableFrom<IOException>(exception.InnerException);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_that_is_too_large_is_not_read_and_not_asked_for_again(bool isLengthKnown)
    {
        using CceClient client = TestClient.Create(_transport, change: static options => options.MaxResponseSize = 10_000);
        byte[] body = Encoding.UTF8.GetBytes($$"""{"kind":"{{new string('x', 20_000)}}"}""");
        if (isLengthKnown)
        {
            _transport.Answer(200, body);
        }
        else
        {
            _transport.Stream(200, new BreakingStream(Encoding.UTF8.GetString(body)));
        }

        var exception = await client.FailAsync<CceUnreadableResponseException>();

        Assert.Contains("larger than MaxResponseSize, which is 10000 bytes", exception.Message, StringComparison.Ordinal);
        Assert.True(exception.IsResponseCut);
        Assert.Single(_transport.Requests);
    }

    [Fact]
    public async Task A_body_of_just_the_largest_size_is_read()
    {
        byte[] body = Encoding.UTF8.GetBytes($$"""{"kind":"{{new string('x', 20_000)}}"}""");
        using CceClient client = TestClient.Create(_transport, change: options => options.MaxResponseSize = body.Length);
        using var stream = new MemoryStream(body);
        _transport.Answer(200, body).Stream(200, stream);

        Assert.Equal(20_000, (await client.ShowAsync()).Kind!.Length);
        Assert.Equal(20_000, (await client.ShowAsync()).Kind!.Length);
    }

    [Theory]
    [InlineData(200, 'x', 65_536, false)]
    [InlineData(200, 'x', 65_537, true)]
    [InlineData(200, 'x', 600_000, true)]
    [InlineData(200, '升', 65_537, true)]
    [InlineData(404, 'x', 65_536, false)]
    [InlineData(404, 'x', 200_006, true)]
    public async Task The_first_65_536_characters_of_a_body_are_kept(int status, char character, int length, bool isCut)
    {
        using var http = new HttpClient(_transport, disposeHandler: false);
        using var alone = new CceClient(http) { BaseUrl = "https://cce.example.com/" };
        using CceClient client = TestClient.Create(_transport);
        foreach (CceClient each in (CceClient[])[client, alone])
        {
            // A text where a task belongs.
            _transport.Answer(status, $"\"{new string(character, length - 2)}\"");

            CceException exception = (await Record.ExceptionAsync(each.ShowAsync) as CceException)!;

            Assert.Equal((65_536, isCut), (exception.Response!.Length, exception.IsResponseCut));
            Assert.Equal($"\"{new string(character, 65_534)}", exception.Response[..65_535]);
        }
    }

    [Fact]
    public async Task A_body_of_four_bytes_for_a_character_is_cut_at_the_same_place()
    {
        using CceClient client = TestClient.Create(_transport);
        _transport.Answer(200, [.. Encoding.UTF32.Preamble, .. Encoding.UTF32.GetBytes($"\"{new string('x', 200_000)}\"")]);

        var exception = await client.FailAsync<CceUnreadableResponseException>();

        Assert.Equal((65_536, true), (exception.Response!.Length, exception.IsResponseCut));
    }

    [Fact]
    public async Task The_text_of_a_body_is_read_in_its_character_set()
    {
        using CceClient client = TestClient.Create(_transport);
        _transport.Answer(
            404, Encoding.Latin1.GetBytes("""{"errorMessage":"grün"}"""), ("Content-Type", "application/json; charset=iso-8859-1"));

        Assert.Equal("grün", (await client.FailAsync<CceNotFoundException>()).ErrorMessage);
    }
}
