using CceGen.Generator.Tests.Harness;

namespace CceGen.Generator.Tests.Mistakes;

/// <summary>Bodies and parameters that the generator does not write: the caller does, and the call is what the document describes.</summary>
public sealed class BodiesOfTheCallerTests
{
    private const string Document = """
        openapi: 3.0.3
        paths:
          /parts: { post: { operationId: parts, requestBody: { required: true, content: { multipart/form-data: { schema: { type: array, items: { type: object } } } } }, responses: { 204: {} } } }
          /list: { post: { operationId: list, requestBody: { required: true, content: { application/x-www-form-urlencoded: { schema: { type: array, items: { type: string } } } } }, responses: { 204: {} } } }
          /own: { post: { operationId: own, requestBody: { required: true, content: { bill: { schema: { type: object } } } }, responses: { 204: {} } } }
          /none: { post: { operationId: none, requestBody: { required: true, content: { ";": { schema: { type: string } } } }, responses: { 204: {} } } }
          /wide: { post: { operationId: wide, requestBody: { content: { application/json; charset=utf-16: { schema: { type: string } }, multipart/related: {} } }, responses: { 204: {} } } }
          /query: { get: { operationId: query, parameters: [{ name: q, in: query, required: true, content: { application/xml: { schema: { type: object } } } }], responses: { 204: {} } } }
        """;

    private const string Usage = """"
        using System.IO;
        using System.Text;
        using Feature;

        public static class Usage
        {
            public static async Task RunAsync(LoopbackServer server)
            {
                var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
                async Task<(string? Type, string Body)> SentAsync(Func<Task> call)
                {
                    server.Enqueue(LoopbackResponse.Empty(204));
                    await call();
                    return (server.LastRequest.Header("Content-Type"), server.LastRequest.Body);
                }

                Stream Body(string text) => new MemoryStream(Encoding.UTF8.GetBytes(text));
                Assert.Equal(("multipart/form-data; boundary=x", "--x--"), await SentAsync(() => client.PartsAsync(Body("--x--"), "multipart/form-data; boundary=x")));
                Assert.Equal(("application/x-www-form-urlencoded", "a&b"), await SentAsync(() => client.ListAsync(Body("a&b"))));
                Assert.Equal(("application/x-bill", "b"), await SentAsync(() => client.OwnAsync(Body("b"), "application/x-bill")));
                Assert.Equal(("text/plain", "c"), await SentAsync(() => client.NoneAsync(Body("c"), "text/plain")));
                Assert.Equal(("application/json; charset=utf-16", "d"), await SentAsync(() => client.WideAsync(Body("d"))));
                Assert.Equal(("multipart/related; boundary=y", "--y--"), await SentAsync(() => client.WideAsync(Body("--y--"), "multipart/related; boundary=y")));
                await SentAsync(() => client.QueryAsync("<a/>"));
                Assert.Equal("/query?q=%3Ca%2F%3E", server.LastRequest.Target);
            }
        }
        """";

    [Theory]
    [InlineData(Dialect.NewtonsoftJson)]
    [InlineData(Dialect.SystemTextJson)]
    public Task They_are_sent_as_they_are_written(Dialect dialect) => MistakeRun.AssertAsync(Document, Usage, dialect);
}
