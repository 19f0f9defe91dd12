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
    [InlineData("type: [string, 'null']", null)]
    [InlineData("oneOf: [{}]", null)]
    public void The_first_keyword_that_is_not_supported_is_found(string schema, string? keyword)
    {
        var diagnostics = new DiagnosticBag();

        Assert.Equal(keyword, SchemaSupport.Check(Reading.OfSchema(schema).Reports().Schema, diagnostics)?.Text);
        Assert.Empty(diagnostics.ToEquatableArray());
    }

    [Fact]
    public void A_discriminator_of_a_base_class_is_ignored()
    {
        var diagnostics = new DiagnosticBag();
        var schema = Reading.OfSchema("type: object\ndiscriminator: { propertyName: kind }").Reports().Schema;

        Assert.Null(SchemaSupport.Check(schema, diagnostics));
        Assert.Equal(DiagnosticId.DiscriminatorIgnored, Assert.Single(diagnostics.ToEquatableArray()).Id);
    }
}
