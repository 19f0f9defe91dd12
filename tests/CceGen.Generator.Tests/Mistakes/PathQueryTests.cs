using CceGen.Generator.Tests.Harness;

namespace CceGen.Generator.Tests.Mistakes;

/// <summary>A query in a path is sent as the document writes it, in front of the parameters in query.</summary>
public sealed class PathQueryTests
{
    private const string Document = """
        openapi: 3.0.3
        paths:
          /fixed?comp=list&a b#part:
            get:
              operationId: fixed
              parameters: [{ name: limit, in: query, schema: { type: integer } }]
              responses: { 204: {} }
          /described?comp=list&restype=x:
            get:
              operationId: described
              parameters: [{ name: comp, in: query, required: true, schema: { enum: [list] } }, { name: restype, in: query, schema: { type: string } }]
              responses: { 204: {} }
          /values?p={page}&size={size}&q={q}:
            get:
              operationId: values
              parameters: [{ name: page, in: path, required: true, schema: { type: integer } }, { name: q, in: query, schema: { type: string } }]
              responses: { 204: {} }
          /named/{id}{?sort,order*}:
            get:
              operationId: named
              parameters: [{ name: id, in: path, required: true, schema: { type: string } }, { name: sort, in: query, schema: { type: string } }]
              responses: { 204: {} }
        """;

    private const string Usage = """"
        using Feature;

        public static class Usage
        {
            public static async Task RunAsync(LoopbackServer server)
            {
                var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
                async Task SentAsync(string target, Func<Task> call)
                {
                    server.Enqueue(LoopbackResponse.Empty(204));
                    await call();
                    Assert.Equal(target, server.LastRequest.Target);
                }

                await SentAsync("/fixed?comp=list&a%20b", () => client.FixedAsync());
                await SentAsync("/fixed?comp=list&a%20b&limit=3", () => client.FixedAsync(3));

                // A parameter that callers must give is sent by itself; one that they may omit cannot take the place of what is fixed.
                await SentAsync("/described?restype=x&comp=list", () => client.DescribedAsync(DescribedComp.List));

                await SentAsync("/values?p=2&size=10", () => client.ValuesAsync("10", 2));
                await SentAsync("/values?p=2&size=a%26b&q=c", () => client.ValuesAsync("a&b", 2, "c"));

                await SentAsync("/named/7", () => client.NamedAsync("7"));
                await SentAsync("/named/7?order=d&sort=n", () => client.NamedAsync("7", order: "d", sort: "n"));
            }
        }
        """";

    [Theory]
    [InlineData(Dialect.NewtonsoftJson)]
    [InlineData(Dialect.SystemTextJson)]
    public Task It_is_in_every_request(Dialect dialect) =>
        MistakeRun.AssertAsync(Document, Usage, dialect, "CCE0256", "CCE0256", "CCE0304", "CCE0256", "CCE0207", "CCE0256", "CCE0207");
}
