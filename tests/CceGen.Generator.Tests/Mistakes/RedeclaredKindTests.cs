using CceGen.Generator.Tests.Harness;

namespace CceGen.Generator.Tests.Mistakes;

/// <summary>A derived schema gives a property another kind than its base does: any JSON is read and written, whatever comes.</summary>
public sealed class RedeclaredKindTests
{
    private const string Document = """
        openapi: 3.0.3
        paths:
          /things:
            post:
              operationId: send
              requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Holder" } } } }
              responses: { 200: { content: { application/json: { schema: { $ref: "#/components/schemas/Holder" } } } } }
        components:
          schemas:
            Holder: { type: object, properties: { things: { type: array, items: { $ref: "#/components/schemas/Thing" } } } }
            Thing:
              type: object
              discriminator: { propertyName: kind }
              properties: { kind: { type: string }, id: { type: object }, list: { type: array, items: { type: string } }, same: { type: object } }
            Text: { allOf: [{ $ref: "#/components/schemas/Thing" }, { type: object, properties: { id: { type: string } } }] }
            Number: { allOf: [{ $ref: "#/components/schemas/Thing" }, { type: object, properties: { id: { type: integer, format: int64 } } }] }
            Deep: { allOf: [{ $ref: "#/components/schemas/Text" }, { type: object, properties: { list: { type: boolean }, same: { type: object } } }] }
        """;

    private const string Usage = """"
        using Feature;

        public static class Usage
        {
            public static async Task RunAsync(LoopbackServer server)
            {
                const string json = """{"things":[{"kind":"Thing","id":{"a":1},"list":["x"],"same":{"b":2}},{"kind":"Text","id":"t"},{"kind":"Number","id":5},{"kind":"Deep","id":"u","list":true}]}""";
                var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
                server.EnqueueJson(json);
                var read = await client.SendAsync(new Holder { Things = [new Text { Id = "t" }, new Number { Id = 5L }] });
                JsonAssert.Equal("""{"things":[{"kind":"Text","id":"t"},{"kind":"Number","id":5}]}""", server.LastRequest.Body);
                Assert.Equal([typeof(Thing), typeof(Text), typeof(Number), typeof(Deep)], read.Things!.Select(thing => thing.GetType()));
                Assert.Equal("t", read.Things!.ElementAt(1).Id!.ToString());
                Assert.Equal("2", read.Things!.First().Same!["b"]!.ToString());
                server.EnqueueJson("{}");
                await client.SendAsync(read);
                JsonAssert.Equal(json, server.LastRequest.Body);
            }
        }
        """";

    [Theory]
    [InlineData(Dialect.NewtonsoftJson)]
    [InlineData(Dialect.SystemTextJson)]
    public Task Whatever_comes_is_read_and_written(Dialect dialect) => MistakeRun.AssertAsync(Document, Usage, dialect, "CCE0273", "CCE0273", "CCE0273");
}
