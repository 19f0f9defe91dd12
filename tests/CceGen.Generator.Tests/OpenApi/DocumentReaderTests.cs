using CceGen.Generator.Files;
using CceGen.Generator.OpenApi;
using CceGen.Generator.OpenApi.Versions;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Tests.OpenApi;

public sealed class DocumentReaderTests
{
    [Fact]
    public void The_document_describes_itself()
    {
        var document = Reading.Of(
            """
            openapi: 3.0.3
            info:
              title: Things
              version: 1.0
              description: |
                About things.
              contact: { name: somebody }
              license: { name: MIT }
              termsOfService: https://example.org
            tags:
              - name: things
            security: []
            externalDocs: { url: https://example.org }
            x-generated: true
            paths: {}
            components:
              securitySchemes: { key: { type: apiKey, in: header, name: X-Key } }
              headers: {}
              examples: {}
              §links: {}
            """).Reports(
            "KeywordIgnored links | Components Object").Document;

        Assert.Equal("Things", document.Title);
        Assert.Equal("1.0", document.Version);
        Assert.Equal("About things.\n", document.Description);
        Assert.Empty(document.Operations);
        Assert.Empty(document.Schemas);
    }

    [Fact]
    public void A_misspelt_key_is_reported_with_what_was_probably_meant() =>
        Reading.Of(
            """
            openapi: 3.0.3
            info:
              §titel: Things
            §path: {}
            components:
              §schema: {}
            §frobnicate: 1
            """).Reports(
            "UnknownKeyword titel | Info Object | ; did you mean 'title'?",
            "UnknownKeyword path | OpenAPI Object | ; did you mean 'paths'?",
            "UnknownKeyword schema | Components Object | ; did you mean 'schemas'?",
            "UnknownKeyword frobnicate | OpenAPI Object |");

    [Fact]
    public void Webhooks_are_ignored_in_a_version_that_has_none_and_that_is_said() =>
        Reading.Of("openapi: 3.0.3\npaths: {}\n§webhooks: {}").Reports("KeywordIgnored webhooks | OpenAPI Object");

    [Fact]
    public void Keys_without_a_value_are_absent()
    {
        var document = Reading.Of(
            """
            openapi: 3.0.3
            info:
            servers:
            paths:
            components:
              schemas:
            """).Reports().Document;

        Assert.True(document.IsSupported);
    }

    [Fact]
    public void A_wrong_kind_of_value_takes_nothing_else_down()
    {
        var document = Reading.Of(
            """
            openapi: 3.0.3
            info: §Things
            servers: §{}
            paths: §[]
            components:
              schemas:
                Thing: §thing
                Other: { type: string }
            """).Reports(
            "WrongKindIgnored info | a mapping | a string | it is ignored",
            "WrongKindIgnored servers | a list | a mapping | it is ignored",
            "WrongKindIgnored paths | a mapping | an empty list | it is read as an empty mapping",
            "WrongNodeKind Thing | a mapping | a string").Document;

        Assert.Equal(["Thing", "Other"], document.Schemas.Select(schema => schema.Name));
    }

    [Fact]
    public void A_cancelled_reading_stops()
    {
        var diagnostics = new DiagnosticBag();
        var root = SpecParser.Parse("openapi: 3.0.3\npaths: { /a: {} }", "api.yaml", diagnostics, CancellationToken.None)!;

        Assert.Throws<OperationCanceledException>(
            () => OpenApiReader.Read(root, FileSet.Empty, diagnostics, new CancellationToken(canceled: true)));
    }
}
