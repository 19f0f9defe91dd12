using CceGen.Generator.Tests.Harness;

namespace CceGen.Generator.Tests.OpenApi;

/// <summary>Where requests of Swagger 2.0 go, and what they have.</summary>
public sealed class SwaggerRequestTests
{
    [Theory]
    [InlineData("host: ' h.example '\nbasePath: ' /v1/ '", "https://h.example/v1")]
    [InlineData("host: h.example\nbasePath: /\nschemes: [http]", "http://h.example")]
    public void Host_and_base_path_are_the_base_URL(string host, string url)
    {
        var run = Run(host, "{ get: { operationId: a, responses: { 204: { description: Good. } } } }");

        Assert.Empty(run.WarningsAndErrors);
        Assert.Contains($"BaseUrl {{ get; set; }} = \"{url}\";", run.Sources["Feature/FeatureClient.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("host: h.example\nbasePath: https://h.example/v1")]
    [InlineData("host: h.example\nbasePath: /{tenant}/api")]
    [InlineData("basePath: https://h.example/v1")]
    public void A_base_path_that_is_none_is_reported_and_no_URL_is_made_of_it(string host)
    {
        var run = Run(host, "{ get: { operationId: a, responses: { 204: { description: Good. } } } }");

        Assert.Equal("CCE0212", Assert.Single(run.WarningsAndErrors).Id);
        Assert.Contains("BaseUrl { get; set; } = \"\";", run.Sources["Feature/FeatureClient.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void An_operation_with_a_scheme_of_its_own_is_not_sent_to_another_one()
    {
        var run = Run(
            "host: h.example\nschemes: [http]",
            "{ get: { operationId: a, schemes: [http, https], responses: { 204: { description: Good. } } }, post: { operationId: b, schemes: [https], responses: { 204: { description: Good. } } } }");

        Assert.Empty(run.WarningsAndErrors);
        Assert.Contains("BaseUrl { get; set; } = \"https://h.example\";", run.Sources["Feature/FeatureClient.g.cs"], StringComparison.Ordinal);
        Assert.Contains("BaseUrl", run.Sources["Feature/FeatureClient.B.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("BaseUrl", run.Sources["Feature/FeatureClient.A.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_header_Authorization_is_a_parameter()
    {
        var run = Run("host: h.example", "{ get: { operationId: a, parameters: [{ name: Authorization, in: header, type: string, required: true }], responses: { 204: { description: Good. } } } }");

        Assert.Empty(run.WarningsAndErrors);
        Assert.Contains("string authorization", run.Sources["Feature/FeatureClient.A.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_does_not_call_itself_one_has_commas_as_any_other()
    {
        var run = Run(
            "host: h.example\ndefinitions: { List: { type: array, items: { type: string } } }",
            "{ get: { operationId: a, parameters: [{ name: one, in: query, items: { type: string } }, { name: two, in: query, schema: { $ref: '#/definitions/List' } }, { name: three, in: query, items: { type: string }, collectionFormat: multi }], responses: { 204: { description: Good. } } } }");

        Assert.Equal(["CCE0255", "CCE0218", "CCE0255"], run.WarningsAndErrors.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).Select(diagnostic => diagnostic.Id));
        var source = run.Sources["Feature/FeatureClient.A.g.cs"];
        Assert.Contains("AppendQueryList(\"one\"", source, StringComparison.Ordinal);
        Assert.Contains("AppendQueryList(\"two\"", source, StringComparison.Ordinal);
        Assert.Contains("AppendQuery(\"three\"", source, StringComparison.Ordinal);
    }

    [Fact]
    public void Consumes_without_a_value_is_that_of_the_document()
    {
        var run = Run(
            "host: h.example\nconsumes: [application/xml]",
            "{ post: { operationId: a, consumes: , parameters: [{ name: b, in: body, required: true, schema: { type: string } }], responses: { 204: { description: Good. } } } }");

        Assert.Empty(run.WarningsAndErrors);
        Assert.Contains(run.Sources.Values, source => source.Contains("TextBody.Create(b, \"application/xml\", nameof(b))", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("openapi:\npaths: {}")]
    [InlineData("swagger:\npaths: {}")]
    public void A_version_without_a_value_is_missing(string text) => Assert.Equal(
        "CCE0204", Assert.Single(GeneratorHost.Create(TestFile.Document("/spec.yaml", text)).Run().WarningsAndErrors).Id);

    [Fact]
    public void Two_references_to_one_body_are_two_bodies()
    {
        var run = Run(
            "host: h.example\nparameters: { B: { name: b, in: body, schema: { type: string } } }",
            "{ post: { operationId: a, parameters: [{ $ref: '#/parameters/B' }, { $ref: '#/parameters/B' }], responses: { 204: { description: Good. } } } }");

        Assert.Equal("CCE0250", Assert.Single(run.WarningsAndErrors).Id);
    }

    private static GeneratorRun Run(string host, string path) => GeneratorHost.Create(TestFile.Document(
        "/spec.yaml",
        $"swagger: '2.0'\ninfo: {{ title: T, version: '1' }}\n{host}\npaths:\n  /a: {path}\n",
        ("CceGen_Namespace", "Feature"),
        ("CceGen_ClassName", "FeatureClient"))).Run();
}
