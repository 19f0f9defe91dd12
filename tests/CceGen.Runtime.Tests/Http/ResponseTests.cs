using System.Net;
using System.Runtime.CompilerServices;
using System.Text;
using CceGen.Runtime.Client;

namespace CceGen.Runtime.Tests.Http;

/// <summary>The body of a response and the facts that an exception carries.</summary>
public sealed class ResponseTests
{
    [Theory]
    [InlineData("text/plain; charset=iso-8859-1", new byte[] { 0xE4 }, "ä")]
    [InlineData("application/json", new byte[] { 0xC3, 0xA4 }, "ä")]
    [InlineData("application/json; charset=nonsense", new byte[] { 0xC3, 0xA4 }, "ä")]
    [InlineData("application/json; charset=gbk", new byte[] { 0xC4, 0xE3 }, "你")]
    [InlineData("text/plain; charset=iso-8859-1", new byte[] { 0xEF, 0xBB, 0xBF, 0xC3, 0xA4 }, "ä")]
    [InlineData("application/json", new byte[] { 0xFF, 0xFE, 0xE4, 0 }, "ä")]
    [InlineData("application/json", new byte[] { 0xFE, 0xFF, 0, 0xE4 }, "ä")]
    [InlineData("application/json", new byte[] { 0xFF, 0xFE, 0, 0, 0xE4, 0, 0, 0 }, "ä")]
    [InlineData("application/json", new byte[0], "")]
    public async Task A_body_is_read_in_its_encoding(string contentType, byte[] bytes, string text)
    {
        using var content = Content(bytes, contentType);
        using var body = new ReceivedBody(content);

        Assert.Equal(text, await body.ReadTextAsync(TestContext.Current.CancellationToken));
        Assert.Equal(text, body.Head);
    }

    [Fact]
    public async Task A_body_that_outgrows_its_array_is_read_whole()
    {
        var text = string.Concat(Enumerable.Range(0, 20000).Select(number => $"{number} "));
        using var content = Content(Encoding.UTF8.GetBytes(text), "application/json");
        using var body = new ReceivedBody(content);

        Assert.Equal(text, await body.ReadTextAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Facts_have_the_headers_of_response_and_content_and_keep_the_query_out_of_the_message()
    {
        using var request = new OperationRequest(HttpMethod.Put, new Uri("https://api.test/a b?token=secret"), "putA", "/{a}");
        using var response = new HttpResponseMessage(HttpStatusCode.NotFound) { Content = Content("no"u8.ToArray(), "text/plain") };
        response.Headers.Add("X-A", ["1", "2"]);

        var facts = await ResponseFacts.ReadAsync(request, response, TestContext.Current.CancellationToken);

        Assert.Equal("putA: PUT https://api.test/a%20b returned 404 (Not Found).", facts.Message);
        Assert.Equal(("putA", "PUT", 404, "no", false), (facts.Operation, facts.Method, facts.StatusCode, facts.Text, facts.IsUnreadable));
        Assert.Equal(["1", "2"], facts.Headers["x-a"]);
        Assert.Equal(["text/plain"], facts.Headers["Content-Type"]);
        Assert.Null(facts.ReadException);
    }

    // Its body may be large, and its headers have secrets.
    [Fact]
    public void An_exception_does_not_keep_the_request()
    {
        var (exception, request) = Throw();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        Assert.False(request.IsAlive);
        Assert.Equal("getA: GET https://api.test/ returned 404 (Not Found), but the body could not be read.", exception.Message);
        Assert.Equal(("getA", "GET", new Uri("https://api.test/")), (exception.Operation, exception.Method, exception.Url));
        Assert.Equal(["1"], exception.Headers["X-A"]);
        Assert.Same(exception.Headers, exception.Headers);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (ApiException Exception, WeakReference Request) Throw()
    {
        var request = new OperationRequest(HttpMethod.Get, new Uri("https://api.test/"), "getA", "/");
        var response = new HttpResponseMessage(HttpStatusCode.NotFound) { RequestMessage = request, Content = Content("no"u8.ToArray(), "text/plain") };
        response.Headers.Add("X-A", "1");
        var exception = ApiException.Unreadable(request, response, "no", null);
        response.Dispose();
        return (exception, new WeakReference(request));
    }

    [Fact]
    public async Task A_body_that_breaks_off_leaves_the_status_code()
    {
        using var request = new OperationRequest(HttpMethod.Get, new Uri("https://api.test/"), "getA", "/");
        using var response = new HttpResponseMessage(HttpStatusCode.BadGateway) { Content = new StreamContent(new BrokenStream()) };

        var facts = await ResponseFacts.ReadAsync(request, response, TestContext.Current.CancellationToken);

        Assert.Equal(502, facts.StatusCode);
        Assert.Null(facts.Text);
        Assert.IsType<IOException>(facts.ReadException);
    }

    private static ByteArrayContent Content(byte[] bytes, string contentType)
    {
        var content = new ByteArrayContent(bytes);
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        return content;
    }

    private sealed class BrokenStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            throw new IOException("The connection was lost.");
    }
}
