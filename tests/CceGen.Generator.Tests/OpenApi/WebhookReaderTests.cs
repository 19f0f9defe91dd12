using CceGen.Generator.OpenApi;

namespace CceGen.Generator.Tests.OpenApi;

public sealed class WebhookReaderTests
{
    [Fact]
    public void Webhooks_are_requests_under_their_names()
    {
        var document = Reading.Of(
            """
            openapi: 3.1.0
            webhooks:
              x-order: 1
              sold:
                summary: A sale.
                parameters: [{ name: X-Key, in: header, schema: { type: string } }, { name: lost, in: nowhere }]
                post: { operationId: sold, tags: [sales], security: [{ nobody: [] }], servers: [{ url: "nowhere:1" }], requestBody: { content: { application/json: {} } } }
                delete: { parameters: [{ name: X-Key, in: header, description: Another., schema: { type: string } }], responses: { "200": { description: Gone. } } }
              moved: { $ref: "#/components/pathItems/Moved" }
              lost: { $ref: §"#/components/pathItems/Lost" }
            components:
              pathItems:
                Moved: { put: { requestBody: { $ref: §"#/components/requestBodies/Lost" } } }
            """).Reports(
            "UnresolvedReference #/components/pathItems/Lost |",
            "UnresolvedReference #/components/requestBodies/Lost |").Document;

        Assert.Empty(document.Operations);
        Assert.Equal(
            [("sold", "POST", "sold", "A sale."), ("sold", "DELETE", null, "A sale."), ("moved", "PUT", null, null)],
            document.Webhooks.Select(webhook => (webhook.Name, webhook.Request.Method, webhook.Request.OperationId, webhook.Request.Summary)));
        Assert.Equal([null, "Another."], document.Webhooks.Take(2).Select(webhook => Assert.Single(webhook.Request.Parameters).Description));
        Assert.Equal("application/json", Assert.Single(document.Webhooks[0].Request.RequestBody!.Content).Name);
        Assert.Equal("200", Assert.Single(document.Webhooks[1].Request.Responses).StatusCode);
        Assert.Equal([false, false, true], document.Webhooks.Select(webhook => webhook.Request.IsBroken));
        Assert.All(document.Webhooks, webhook => Assert.True(webhook.Request is { Servers: null, Security: null }));
    }

    [Fact]
    public void Callbacks_are_requests_of_their_operation()
    {
        var operation = Reading.OfOperation(
            """
            responses: {}
            callbacks:
              x-order: 1
              onData:
                x-more: 1
                "{$request.body#/url}/data":
                  post: { requestBody: { content: { application/json: {} } }, responses: {}, §callbacks: { again: {} } }
                "{$request.body#/url}/end":
                  put: { requestBody: { content: { application/json: {} } } }
              onPing: { $ref: "#/components/callbacks/Ping" }
              onLoss: { $ref: §"#/components/callbacks/Pnig" }
              onMistake: { $ref: §"#/components/parameters/Ping" }
            """,
            """
            callbacks:
              Ping: { "http://listener.example": { post: { responses: {} } } }
            parameters: { Ping: { name: ping, in: query, schema: { type: string } } }
            """).Reports(
            "KeywordIgnored callbacks | Operation Object",
            "UnresolvedReference #/components/callbacks/Pnig | ; did you mean 'Ping'?",
            "WrongReferenceTarget #/components/parameters/Ping | a Callback Object | an entry of components.parameters").Operation;

        Assert.Equal(
            [("onData", "POST", "{$request.body#/url}/data"), ("onData", "PUT", "{$request.body#/url}/end"), ("onPing", "POST", "http://listener.example")],
            operation.Callbacks.Select(callback => (callback.Name, callback.Request.Method, callback.Request.Path)));
        Assert.Empty(operation.Callbacks.SelectMany(callback => callback.Request.Callbacks));
        Assert.False(operation.IsBroken);
    }

    [Fact]
    public void Paths_may_be_missing_where_there_are_webhooks() =>
        Assert.DoesNotContain(
            CceGen.Generator.Primitives.DiagnosticId.NoPaths,
            Harness.GeneratorHost.Create(Harness.TestFile.Document("/a.yaml", "openapi: 3.1.0\ninfo: { title: T, version: '1' }\nwebhooks: {}\n")).Run().WarningsAndErrors
                .Select(diagnostic => Enum.Parse<CceGen.Generator.Primitives.DiagnosticId>(diagnostic.Id[3..])));

    [Fact]
    public void Webhooks_and_callbacks_of_versions_without_them_are_not_read()
    {
        var swagger = Reading.Of("swagger: '2.0'\npaths: { /a: { get: { §callbacks: { a: { b: { post: {} } } }, responses: {} } } }\n§webhooks: { a: { post: {} } }").Reports(
            "UnknownKeyword callbacks | Operation Object | ; it belongs to OpenAPI 3",
            "UnknownKeyword webhooks | Swagger Object | ; it belongs to OpenAPI 3");
        Assert.Empty(swagger.Operation.Callbacks);
        Assert.Empty(swagger.Document.Webhooks);
    }
}
