using System.Text;

namespace CceGen.Runtime.Tests.Http;

/// <summary>Bodies that are text, or a string as the server likes it.</summary>
public sealed class ResponseTextReaderTests
{
    [Theory]
    [InlineData("text/plain", "\"a\"", "\"a\"")]
    [InlineData("application/xml", "<a/>", "<a/>")]
    [InlineData(null, "a", "a")]
    public async Task Text_is_what_was_sent(string? contentType, string body, string expected)
    {
        Assert.Equal(expected, await ReadAsync(contentType, body, parse: null));
        Assert.Equal(expected, await ReadAsync(contentType, body, parse: _ => throw new InvalidOperationException()));
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/problem+JSON; charset=utf-8")]
    public async Task A_string_is_JSON_where_the_content_type_says_so(string contentType)
    {
        Assert.Equal("a", await ReadAsync(contentType, "\"a\"", parse: text => text.Trim('"')));

        Assert.Equal("null", (await Assert.ThrowsAsync<InvalidOperationException>(() => ReadAsync(contentType, "null", parse: _ => null))).Message);
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => ReadAsync(contentType, "nonsense", parse: _ => throw new FormatException()));
        Assert.Equal("nonsense", error.Message);
        Assert.IsType<FormatException>(error.InnerException);
    }

    [Fact]
    public async Task A_text_that_breaks_off_is_unreadable()
    {
        var body = new ArrivingStream();
        body.Send("beginning");
        body.End(new IOException("The connection was lost."));
        using var response = new HttpResponseMessage { Content = new StreamContent(body) };

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => ResponseTextReader.ReadAsync(Request, response, Unreadable, TestContext.Current.CancellationToken));

        Assert.Equal("beginning", error.Message);
        Assert.IsType<IOException>(error.InnerException);
    }

    private static OperationRequest Request => new(HttpMethod.Get, new Uri("https://api.test/"), "getText", "/");

    private static InvalidOperationException Unreadable(OperationRequest request, HttpResponseMessage response, string text, Exception? cause) => new(text, cause);

    private static async Task<string> ReadAsync(string? contentType, string body, Func<string, string?>? parse)
    {
        using var response = new HttpResponseMessage { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        if (contentType is not null)
        {
            response.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        }

        return parse is null
            ? await ResponseTextReader.ReadAsync(Request, response, Unreadable, TestContext.Current.CancellationToken)
            : await ResponseTextReader.ReadAsync(Request, response, parse, Unreadable, TestContext.Current.CancellationToken);
    }
}
