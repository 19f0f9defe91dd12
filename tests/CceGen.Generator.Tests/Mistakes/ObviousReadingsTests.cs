using CceGen.Generator.Tests.Harness;

namespace CceGen.Generator.Tests.Mistakes;

/// <summary>Mistakes by which nothing is lost: what is described is sent and read.</summary>
public sealed class ObviousReadingsTests
{
    private const string Document = """
        openapi: 3.0.3
        paths:
          /parameters:
            get:
              operationId: parameters
              parameters:
                - { name: a b, in: cookie, schema: { type: string } }
                - { name: none, in: query, content: {} }
                - { name: X-List, in: header, style: matrix, schema: { type: array, items: { type: integer } } }
              responses: { 204: {} }
          /any:
            post: { operationId: any, requestBody: { required: true, content: {} }, responses: { 204: {} } }
          /form:
            post: { operationId: form, requestBody: { content: { x-www-form-urlencoded: { schema: { properties: { user: { type: string } } } } } }, responses: { 204: {} } }
          /text:
            post: { operationId: text, requestBody: { required: true, content: { my/own/text: { schema: { type: string } } } }, responses: { 204: {} } }
          /schemas:
            get: { operationId: schemas, responses: { 200: { content: { application/json: { schema: { $ref: "#/components/schemas/Holder" } } } } } }
        components:
          schemas:
            Kind: { type: string, enum: [a, b] }
            Book: { type: object, required: [pages], properties: { pages: { type: integer } } }
            Film: { type: object, required: [minutes], properties: { minutes: { type: integer } } }
            Animal: { type: object, discriminator: { propertyName: kind, mapping: { book: "#/components/schemas/Book" } }, properties: { kind: { type: string } } }
            Cat: { allOf: [{ $ref: "#/components/schemas/Animal" }, { properties: { lives: { type: integer } } }] }
            Holder:
              type: object
              properties:
                kind: { type: object, allOf: [{ $ref: "#/components/schemas/Kind" }] }
                work: { oneOf: [{ $ref: "#/components/schemas/Book" }, { $ref: "#/components/schemas/Film" }], anyOf: [{ $ref: "#/components/schemas/Film" }, { $ref: "#/components/schemas/Book" }] }
                empty: { anyOf: [], nullable: true }
                never: { allOf: [{ type: string }, { type: integer }] }
                animal: { $ref: "#/components/schemas/Animal" }
                rows: { allOf: [{ type: array, items: { properties: { a: { type: integer } } } }, { items: { properties: { b: { type: integer } } } }] }
        """;

    private const string Usage = """"
        using Feature;

        public static class Usage
        {
            public static async Task RunAsync(LoopbackServer server)
            {
                var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
                async Task SentAsync(Func<Task> call)
                {
                    server.Enqueue(LoopbackResponse.Empty(204));
                    await call();
                }

                await SentAsync(() => client.ParametersAsync("c;d", "e", [1, 2]));
                Assert.Equal("/parameters?none=e", server.LastRequest.Target);
                Assert.Equal("a%20b=c%3Bd", server.LastRequest.Header("Cookie"));
                Assert.Equal("1,2", server.LastRequest.Header("X-List"));

                await SentAsync(() => client.AnyAsync(new System.IO.MemoryStream([65, 66]), "image/x-own"));
                Assert.Equal(("AB", "image/x-own"), (server.LastRequest.Body, server.LastRequest.Header("Content-Type")));
                await SentAsync(() => client.FormAsync("me"));
                Assert.Equal(("user=me", "application/x-www-form-urlencoded"), (server.LastRequest.Body, server.LastRequest.Header("Content-Type")));
                await SentAsync(() => client.TextAsync("t"));
                Assert.Equal(("t", "my/own/text"), (server.LastRequest.Body, server.LastRequest.Header("Content-Type")));

                server.EnqueueJson("""{"kind":"b","work":{"minutes":90},"empty":[1],"never":"x","animal":{"kind":"book","pages":3},"rows":[{"a":1,"b":2}]}""");
                var holder = await client.SchemasAsync();
                Assert.Equal(Kind.B, holder.Kind);
                Assert.Equal(90, holder.Work!.Match(book => 0, film => film.Minutes, other => 0));
                Assert.Equal("x", holder.Never!.ToString());
                Assert.Equal(typeof(Animal), holder.Animal!.GetType());
                Assert.Equal("3", holder.Animal.AdditionalProperties["pages"]!.ToString());
                Assert.Equal((1, 2), (holder.Rows!.Single().A, holder.Rows!.Single().B));
            }
        }
        """";

    private const string Swagger = """
        swagger: "2.0"
        consumes: [form-data]
        paths:
          /pets:
            get: { operationId: pet, responses: { 200: { description: One., schema: { $ref: Pet } } } }
            post: { operationId: add, parameters: [{ name: name, in: formData, type: string }], responses: { 204: { description: Done. } } }
        definitions:
          Pet: { properties: { name: { type: string }, mother: { $ref: Pet } } }
        """;

    private const string SwaggerUsage = """"
        using Feature;

        public static class Usage
        {
            public static async Task RunAsync(LoopbackServer server)
            {
                var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
                server.EnqueueJson("""{"name":"a","mother":{"name":"b"}}""");
                Assert.Equal("b", (await client.PetAsync()).Mother!.Name);
                server.Enqueue(LoopbackResponse.Empty(204));
                await client.AddAsync("c");
                Assert.StartsWith("multipart/form-data", server.LastRequest.Header("Content-Type"));
            }
        }
        """";

    [Theory]
    [InlineData(Dialect.NewtonsoftJson)]
    [InlineData(Dialect.SystemTextJson)]
    public Task What_is_described_is_sent_and_read(Dialect dialect) => MistakeRun.AssertAsync(
        Document, Usage, dialect, "CCE0256", "CCE0255", "CCE0257", "CCE0256", "CCE0255", "CCE0256", "CCE0275", "CCE0274", "CCE0272", "CCE0257", "CCE0273");

    [Theory]
    [InlineData(Dialect.NewtonsoftJson)]
    [InlineData(Dialect.SystemTextJson)]
    public Task The_name_of_a_schema_is_a_reference_to_it(Dialect dialect) => MistakeRun.AssertAsync(Swagger, SwaggerUsage, dialect, "CCE0256", "CCE0256", "CCE0256");
}
