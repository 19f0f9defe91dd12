namespace CceGen.Generator.Tests.OpenApi;

public sealed class ServerReaderTests
{
    [Fact]
    public void Variables_are_replaced_by_their_defaults()
    {
        var servers = Reading.Of(
            """
            openapi: 3.0.3
            servers:
              - url: https://{region}.example.org:{port}/v1
                description: The real one
                variables:
                  region: { default: eu, enum: [eu, us], description: Where }
                  port: { default: 8443 }
              - url: /relative
            """).Reports().Document.Servers;

        Assert.Equal(["https://eu.example.org:8443/v1", "/relative"], servers.Select(server => server.Url));
        Assert.Equal("The real one", servers[0].Description);
        Assert.Equal(2, servers[0].Location.Span.StartLine);
    }

    [Fact]
    public void A_server_that_cannot_be_made_out_is_left_out()
    {
        var servers = Reading.Of(
            """
            openapi: 3.0.3
            servers:
              - url: §https://{regio}.example.org
                variables:
                  region: { default: eu }
              - url: §https://{region}.example.org
                variables:
                  region: { §defaults: eu }
              - url: §https://{region
              - §description: No URL
              - url: §[]
              - §text
              - url: https://example.org
            """).Reports(
            "InvalidServerUrl https://{regio}.example.org | the variable 'regio' is not defined; did you mean 'region'?",
            "InvalidServerUrl https://{region}.example.org | the variable 'region' has no default",
            "UnknownKeyword defaults | Server Variable Object | ; did you mean 'default'?",
            "InvalidServerUrl https://{region | a brace is not closed",
            "MissingKey url | Server Object",
            "WrongNodeKind url | a string | a list",
            "WrongNodeKind servers[5] | a mapping | a string").Document.Servers;

        Assert.Equal("https://example.org", Assert.Single(servers).Url);
    }
}
