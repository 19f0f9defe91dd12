namespace CceGen.Generator.Tests.OpenApi;

public sealed class VersionReaderTests
{
    [Theory]
    [InlineData("3.0.0")]
    [InlineData("3.0.4")]
    [InlineData("'3.0.3'")]
    [InlineData("'3.0'")]
    [InlineData("3.1.0")]
    [InlineData("'3.1'")]
    [InlineData("3.2.0")]
    public void Each_version_since_3_0_is_read(string version)
    {
        var reading = Reading.Of($"openapi: {version}\npaths: {{}}").Reports();

        Assert.True(reading.Document.IsSupported);
    }

    [Theory]
    [InlineData("swagger: \"2.0\"")]
    [InlineData("swagger: '2.0'")]
    [InlineData("swagger: 2.0")]
    public void Swagger_2_0_is_read(string version)
    {
        var reading = Reading.Of($"{version}\ninfo: {{ title: T }}\npaths: {{}}").Reports();

        Assert.True(reading.Document.IsSupported);
        Assert.Equal("T", reading.Document.Title);
    }

    [Theory]
    [InlineData("swagger: §2", "swagger: 2", "2.0")]
    [InlineData("swagger: §'2'", "swagger: 2", "2.0")]
    [InlineData("openapi: §3", "openapi: 3", "3.0")]
    [InlineData("openapi: §'3'", "openapi: 3", "3.0")]
    [InlineData("openapi: §3.0", "openapi: 3.0", "3.0")]
    [InlineData("openapi: §3.1", "openapi: 3.1", "3.1")]
    public void A_version_that_is_a_number_is_read_as_its_line(string version, string written, string meant) =>
        Assert.True(Reading.Of($"{version}\npaths: {{}}").Reports($"ReadAs {written} | the string '{meant}'").Document.IsSupported);

    [Theory]
    [InlineData("openapi: §3.3.0", "OpenAPI 3.3.0")]
    [InlineData("swagger: §'1.2'", "Swagger 1.2")]
    public void Another_version_is_reported_at_its_value_and_nothing_else_is_read(string version, string name)
    {
        var reading = Reading.Of($"{version}\nunknown: 1\ninfo: {{ title: T }}").Reports($"VersionNotSupported {name}");

        Assert.False(reading.Document.IsSupported);
        Assert.Null(reading.Document.Title);
    }

    [Fact]
    public void A_document_without_version_is_reported_at_its_start() =>
        Assert.False(Reading.Of("§info: {}").Reports("MissingKey openapi | OpenAPI Object").Document.IsSupported);

    [Theory]
    [InlineData("openapi: §three", "InvalidValue openapi | three | use a version such as '3.0.3'")]
    [InlineData("openapi: §2.0", "InvalidValue openapi | 2.0 | write 'swagger: \"2.0\"' for Swagger 2.0")]
    [InlineData("swagger: §3.0", "InvalidValue swagger | 3.0 | write 'openapi: 3.0' for OpenAPI 3")]
    [InlineData("swagger: §two", "InvalidValue swagger | two | the only version is '2.0'")]
    [InlineData("openapi: [§3.0.3]", "WrongNodeKind openapi | a string | a list")]
    [InlineData("[§openapi]", "WrongNodeKind document | a mapping | a list")]
    [InlineData("§openapi", "WrongNodeKind document | a mapping | a string")]
    public void A_version_that_is_none_is_reported(string text, string diagnostic) =>
        Assert.False(Reading.Of(text).Reports(diagnostic).Document.IsSupported);
}
