using CceGen.Generator.OpenApi;

namespace CceGen.Generator.Tests.OpenApi;

public sealed class SecurityReaderTests
{
    [Fact]
    public void Schemes_are_read_and_references_followed()
    {
        var schemes = Reading.Of(
            """
            openapi: 3.1.0
            components:
              securitySchemes:
                a: { type: apiKey, in: cookie, name: SID, description: A key. }
                b: { type: http, scheme: Basic }
                c: { type: oauth2, flows: {} }
                d: { type: openIdConnect, openIdConnectUrl: "https://x.test" }
                e: { type: mutualTLS }
                f: { $ref: "#/components/securitySchemes/a" }
            """).Reports().Document.SecuritySchemes;

        Assert.Equal(
            ["a ApiKey Cookie SID ", "b Http Header  Basic", "c OAuth2 Header  ", "d OpenIdConnect Header  ", "e MutualTls Header  ", "f ApiKey Cookie SID "],
            schemes.Select(scheme => $"{scheme.Name} {scheme.Kind} {scheme.In} {scheme.ParameterName} {scheme.HttpScheme}"));
        Assert.Equal("A key.", schemes[0].Description);
    }

    [Fact]
    public void The_schemes_of_Swagger_are_read()
    {
        var document = Reading.Of(
            """
            swagger: "2.0"
            security: [{ a: [] }]
            securityDefinitions:
              a: { type: basic }
              b: { type: apiKey, in: query, name: key }
              c: { type: oauth2, flow: implicit, authorizationUrl: "https://x.test", scopes: { r: Reads. } }
            """).Reports().Document;

        Assert.Equal(["a Http basic", "b ApiKey ", "c OAuth2 "], document.SecuritySchemes.Select(scheme => $"{scheme.Name} {scheme.Kind} {scheme.HttpScheme}"));
        Assert.Equal("a", Assert.Single(Assert.Single(document.Security).Uses).Scheme);
    }

    [Fact]
    public void Security_is_alternatives_of_schemes_with_scopes()
    {
        var document = Reading.Of("openapi: 3.0.3\nsecurity: [{ a: [r, w], b: [] }, {}]").Reports().Document;

        Assert.Equal(["a(r w) b()", ""], document.Security.Select(requirement => string.Join(" ", requirement.Uses.Select(use => $"{use.Scheme}({string.Join(" ", use.Scopes)})"))));
    }
}
