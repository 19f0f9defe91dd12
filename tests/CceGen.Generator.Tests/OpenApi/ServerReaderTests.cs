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
            "MissingKeyAssumed url | Server Object | the server is ignored",
            "WrongKindIgnored url | a string | a list | it is ignored",
            "ReadAs servers[5] | the 'url' of a Server Object").Document.Servers;

        Assert.Equal(["text", "https://example.org"], servers.Select(server => server.Url));
    }

    [Fact]
    public void One_server_without_its_list_is_a_list_of_one() => Assert.Equal(
        "https://example.org",
        Assert.Single(Reading.Of("openapi: 3.0.3\nservers: { §url: https://example.org }\npaths: {}").Reports("ReadAs servers | a list of one").Document.Servers).Url);
}
