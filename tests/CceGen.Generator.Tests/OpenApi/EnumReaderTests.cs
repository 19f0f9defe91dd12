using CceGen.Generator.OpenApi;

namespace CceGen.Generator.Tests.OpenApi;

public sealed class EnumReaderTests
{
    [Fact]
    public void Values_names_and_descriptions_are_read()
    {
        var schema = Reading.OfSchema(
            """
            type: string
            enum: [a, 'b', 3]
            x-enum-varnames: [First, Second, Third]
            x-enum-descriptions: [The first, The second, The third]
            """).Reports().Schema;

        Assert.Equal(["a", "b", "3"], Values(schema));
        Assert.Equal(["First", "Second", "Third"], schema.EnumNames);
        Assert.Equal(["The first", "The second", "The third"], schema.EnumDescriptions);
        Assert.False(schema.IsExtensibleEnum);
        Assert.False(schema.Nullable);
    }

    [Fact]
    public void A_null_among_the_values_makes_the_schema_nullable_and_moves_no_name()
    {
        var schema = Reading.OfSchema("enum: [a, null, b]\nx-enumNames: [A, None, B]").Reports().Schema;

        Assert.True(schema.Nullable);
        Assert.Equal(["a", "b"], Values(schema));
        Assert.Equal(["A", "B"], schema.EnumNames);
    }

    [Fact]
    public void Values_that_cannot_be_are_dropped()
    {
        var schema = Reading.OfSchema("enum: [a, [§1], §{}, §a, 'null', 1, '1']").Reports(
            "InvalidEnumValue it must be a string, a number or a Boolean, but is a list",
            "InvalidEnumValue it must be a string, a number or a Boolean, but is a mapping",
            "InvalidEnumValue 'a' is a duplicate").Schema;

        Assert.Equal(["a", "null", "1", "1"], Values(schema));
    }

    [Theory]
    [InlineData("x-extensible-enum: [a, b]")]
    [InlineData("enum: [a, b]\nx-extensible-enum: true")]
    [InlineData("enum: [a, b]\nx-ms-enum: { name: E, modelAsString: true }")]
    public void An_enum_may_be_open(string schema)
    {
        var read = Reading.OfSchema(schema).Reports().Schema;

        Assert.True(read.IsExtensibleEnum);
        Assert.Equal(["a", "b"], Values(read));
    }

    [Theory]
    [InlineData("enum: [a, b]\nx-extensible-enum: false")]
    [InlineData("enum: [a, b]\nx-ms-enum: { modelAsString: false }")]
    public void An_enum_is_closed_unless_it_says_so(string schema) => Assert.False(Reading.OfSchema(schema).Reports().Schema.IsExtensibleEnum);

    [Theory]
    [InlineData("x-enum-varnames: [§A]", "InvalidExtension x-enum-varnames | a list of 1 | it must be a list of 2, as 'enum' is")]
    [InlineData("x-enumNames: §A", "InvalidExtension x-enumNames | a string | it must be a list of strings")]
    [InlineData("x-enum-descriptions: [§A, B, C]", "InvalidExtension x-enum-descriptions | a list of 3 | it must be a list of 2, as 'enum' is")]
    public void Lists_that_do_not_fit_the_values_are_ignored(string list, string diagnostic)
    {
        var schema = Reading.OfSchema($"enum: [a, b]\n{list}").Reports(diagnostic).Schema;

        Assert.Empty(schema.EnumNames);
        Assert.Empty(schema.EnumDescriptions);
        Assert.Equal(["a", "b"], Values(schema));
    }

    private static IEnumerable<string> Values(OpenApiSchema schema) => schema.Enum.Select(value => value.Text);
}
