using CceGen.Generator.Shapes;
using CceGen.Generator.Primitives;
using CceGen.Generator.Tests.OpenApi;

namespace CceGen.Generator.Tests.Shapes;

public sealed class SchemaSupportTests
{
    [Theory]
    [InlineData("not: {}", "not")]
    [InlineData("patternProperties: {}", "patternProperties")]
    [InlineData("type: array\nprefixItems: [{}]", "prefixItems")]
    [InlineData("type: array\nitems: [{}]", "items")]
    public void A_keyword_that_only_restricts_values_is_reported(string schema, string keyword)
    {
        var diagnostics = new DiagnosticBag();

        SchemaSupport.ReportIgnored(Reading.OfSchema(schema).Reports().Schema, diagnostics);

        var diagnostic = Assert.Single(diagnostics.ToEquatableArray());
        Assert.Equal(DiagnosticId.KeywordIgnored, diagnostic.Id);
        Assert.Contains(keyword, diagnostic.Arguments);
    }

    [Theory]
    [InlineData("type: [string, 'null']")]
    [InlineData("oneOf: [{}]")]
    [InlineData("type: object\ndiscriminator: { propertyName: kind }")]
    public void A_keyword_with_an_effect_is_not_reported(string schema)
    {
        var diagnostics = new DiagnosticBag();

        SchemaSupport.ReportIgnored(Reading.OfSchema(schema).Reports().Schema, diagnostics);

        Assert.Empty(diagnostics.ToEquatableArray());
    }
}
