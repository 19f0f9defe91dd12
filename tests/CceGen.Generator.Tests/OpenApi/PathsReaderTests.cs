namespace CceGen.Generator.Tests.OpenApi;

public sealed class PathsReaderTests
{
    [Fact]
    public void Operations_come_in_the_order_of_the_text()
    {
        var operations = Reading.Of(
            """
            openapi: 3.0.3
            paths:
              x-order: [b, a]
              /b/{id}:
                x-note: 1
                trace: { responses: {} }
                get: { responses: {} }
              /a:
                delete: { responses: {} }
            """).Reports().Document.Operations;

        Assert.Equal(["TRACE /b/{id}", "GET /b/{id}", "DELETE /a"], operations.Select(operation => $"{operation.Method} {operation.Path}"));
        Assert.Equal((3, 2), (operations[0].PathLocation.Span.StartLine, operations[0].PathLocation.Span.StartColumn));
        Assert.Equal((6, 4), (operations[1].Location.Span.StartLine, operations[1].Location.Span.StartColumn));
    }

    [Fact]
    public void A_path_that_is_none_is_reported_and_left_out()
    {
        var operations = Reading.Of(
            """
            openapi: 3.0.3
            paths:
              §things: { get: { responses: {} } }
              §/things?all=true: { get: { responses: {} } }
              /things#part: { get: { responses: {} } }
              §/things/{id{: { get: { responses: {} } }
              §/things/id}: { get: { responses: {} } }
              §/things/{{id}}: { get: { responses: {} } }
              §/things/{}{}: { get: { responses: {} } }
              /things/{a}-{b}: { get: { responses: {} } }
              /things/{c}-{d}: { get: { responses: {} } }
            """).Reports(
            "ReadAs things | '/things'",
            "ReadAs /things?all=true | a path and the query that every request to it has",
            "InvalidPath /things/{id{ | its braces do not match",
            "InvalidPath /things/id} | its braces do not match",
            "InvalidPath /things/{{id}} | its braces do not match",
            "InvalidPath /things/{}{} | a parameter in it has no name").Document.Operations;

        Assert.Equal(["/things", "/things?all=true", "/things#part", "/things/{a}-{b}", "/things/{c}-{d}"], operations.Select(operation => operation.Path));
    }

    [Fact]
    public void A_path_without_its_slash_is_none_beside_the_one_that_has_it()
    {
        var operations = Reading.Of("openapi: 3.0.3\npaths:\n  /a: { get: { responses: {} } }\n  §a: { put: { responses: {} } }")
            .Reports("InvalidPath a | it must start with '/'").Document.Operations;

        Assert.Equal(["GET /a"], operations.Select(operation => $"{operation.Method} {operation.Path}"));
    }

    [Fact]
    public void Operations_inherit_from_their_path()
    {
        var operations = Reading.Of(
            """
            openapi: 3.0.3
            servers: [{ url: https://document.example.org }]
            paths:
              /a/{id}:
                summary: Path summary
                description: Path description
                servers: [{ url: https://path.example.org }]
                parameters:
                  - { name: id, in: path, required: true, schema: { type: string } }
                  - { name: page, in: query, schema: { type: string } }
                  - { name: X-Trace, in: header, schema: { type: string } }
                get:
                  responses: {}
                put:
                  summary: Own summary
                  servers: [{ url: https://operation.example.org }, { url: https://second.example.org }]
                  parameters:
                    - { name: x-trace, in: header, required: true, schema: { type: string } }
                    - { name: page, in: cookie, schema: { type: string } }
                  responses: {}
            """).Reports().Document.Operations;

        Assert.Equal(("Path summary", "Path description"), (operations[0].Summary, operations[0].Description));
        Assert.Equal(("Own summary", "Path description"), (operations[1].Summary, operations[1].Description));
        Assert.Equal("https://path.example.org", operations[0].Servers![0].Url);
        Assert.Equal("https://operation.example.org", operations[1].Servers![0].Url);
        Assert.Equal(["Path id", "Query page", "Header X-Trace"], operations[0].Parameters.Select(p => $"{p.In} {p.Name}"));
        Assert.Equal(["Path id", "Query page", "Header x-trace", "Cookie page"], operations[1].Parameters.Select(p => $"{p.In} {p.Name}"));
    }

    [Fact]
    public void A_path_item_may_be_somewhere_else_in_the_document()
    {
        var operation = Reading.Of(
            """
            openapi: 3.0.3
            paths:
              /a: { $ref: '#/x-items/a', §get: {} }
            x-items:
              a: { get: { operationId: getA, responses: {} } }
            """).Reports("IgnoredBesideReference get | Path Item Object").Operation;

        Assert.Equal(("/a", "getA"), (operation.Path, operation.OperationId));
    }

    [Fact]
    public void An_unknown_method_is_reported() =>
        Assert.Empty(Reading.Of("openapi: 3.0.3\npaths: { /a: { §gett: {} } }")
            .Reports("UnknownKeyword gett | Path Item Object | ; did you mean 'get'?").Document.Operations);
}
