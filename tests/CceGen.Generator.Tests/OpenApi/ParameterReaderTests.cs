using CceGen.Generator.OpenApi;

namespace CceGen.Generator.Tests.OpenApi;

public sealed class ParameterReaderTests
{
    [Fact]
    public void A_parameter_is_read()
    {
        var parameter = Assert.Single(Reading.OfParameter(
            """
            name: page
            in: query
            required: true
            deprecated: true
            description: Which page
            example: 1
            schema: { type: integer }
            """).Reports().Operation.Parameters);

        Assert.Equal(("page", ParameterLocation.Query), (parameter.Name, parameter.In));
        Assert.True(parameter.Required);
        Assert.True(parameter.Deprecated);
        Assert.Equal("Which page", parameter.Description);
        Assert.Equal(SchemaType.Integer, parameter.Schema!.Type);
        Assert.Null(parameter.Unsupported);
        Assert.Equal((7, 16), (parameter.Location!.Span.StartLine, parameter.Location.Span.StartColumn));
    }

    [Theory]
    [InlineData("query", "", true)]
    [InlineData("cookie", "", true)]
    [InlineData("header", "", false)]
    [InlineData("path", "", false)]
    [InlineData("query", "explode: false", false)]
    [InlineData("header", "explode: true", true)]
    [InlineData("query", "style: deepObject", false)]
    public void Explode_follows_the_style(string location, string rest, bool explode)
    {
        var reading = Reading.OfParameter($"name: a\nin: {location}\nrequired: true\nschema: {{}}\n{rest}").Reports();

        Assert.Equal(explode, Assert.Single(reading.Operation.Parameters).Explode);
    }

    [Theory]
    [InlineData("path", "schema: {}\nstyle: label", "style")]
    [InlineData("header", "schema: {}\nstyle: simple", null)]
    [InlineData("query", "schema: {}\nstyle: form", null)]
    [InlineData("query", "schema: {}\nstyle: pipeDelimited", "style")]
    [InlineData("query", "schema: {}\nallowReserved: true", "allowReserved")]
    [InlineData("query", "schema: {}\nallowReserved: false", null)]
    [InlineData("query", "content: { application/json: {} }", "content")]
    public void What_is_not_supported_yet_is_handed_on(string location, string rest, string? keyword)
    {
        var reading = Reading.OfParameter($"name: a\nin: {location}\nrequired: true\n{rest}").Reports();

        Assert.Equal(keyword, Assert.Single(reading.Operation.Parameters).Unsupported?.Text);
        Assert.False(reading.Operation.IsBroken);
    }

    [Theory]
    [InlineData("in: query\nschema: {}\nname: §''", "InvalidValue name |  | a name must not be empty")]
    [InlineData("§in: query\nschema: {}", "MissingKey name | Parameter Object")]
    [InlineData("§name: a\nschema: {}", "MissingKey in | Parameter Object")]
    [InlineData("name: a\nin: §qurey", "InvalidValue in | qurey | use 'path', 'query', 'header' or 'cookie'; did you mean 'query'?")]
    [InlineData("name: a\nin: [§query]", "WrongNodeKind in | a string | a list")]
    public void An_optional_parameter_that_cannot_be_read_is_left_out(string parameter, string diagnostic)
    {
        var operation = Reading.OfParameter(parameter).Reports(diagnostic).Operation;

        Assert.Empty(operation.Parameters);
        Assert.False(operation.IsBroken);
    }

    [Theory]
    [InlineData("§in: path\nrequired: true", "MissingKey name | Parameter Object")]
    [InlineData("§name: id\nschema: {}", "MissingKey in | Parameter Object")]
    [InlineData("name: id\nin: §paht", "InvalidValue in | paht | use 'path', 'query', 'header' or 'cookie'; did you mean 'path'?")]
    [InlineData("name: a\nin: §nowhere\nrequired: true", "InvalidValue in | nowhere | use 'path', 'query', 'header' or 'cookie'")]
    [InlineData("name: §a\nin: query\nrequired: true", "MissingKey schema | Parameter Object")]
    [InlineData("$ref: §'#/components/parameters/Id'", "UnresolvedReference #/components/parameters/Id |")]
    [InlineData("$ref: §'parameters.yaml#/Id'", "ExternalReferenceNotSupported parameters.yaml#/Id | the operation is ignored")]
    public void Without_a_parameter_it_cannot_do_without_an_operation_is_broken(string parameter, string diagnostic) =>
        Assert.True(Reading.OfParameter(parameter).Reports(diagnostic).Operation.IsBroken);

    [Theory]
    [InlineData("parameters: §{}", "WrongNodeKind parameters | a list | a mapping")]
    [InlineData("parameters: [§text]", "WrongNodeKind parameters[0] | a mapping | a string")]
    [InlineData("parameters: [§null]", "WrongNodeKind parameters[0] | a mapping | null")]
    public void Without_its_parameters_an_operation_is_broken(string parameters, string diagnostic) =>
        Assert.True(Reading.OfOperation($"{parameters}\nresponses: {{}}").Reports(diagnostic).Operation.IsBroken);

    [Theory]
    [InlineData("name: §id\nin: path\nschema: {}", "MissingKey required | Parameter Object")]
    [InlineData("name: id\nin: path\nschema: {}\nrequired: §false", "InvalidValue required | false | a parameter in path is always required")]
    public void A_parameter_in_path_is_required_whatever_it_says(string parameter, string diagnostic)
    {
        var operation = Reading.OfParameter(parameter).Reports(diagnostic).Operation;

        Assert.True(Assert.Single(operation.Parameters).Required);
        Assert.False(operation.IsBroken);
    }

    [Fact]
    public void What_has_no_effect_is_said() =>
        Reading.OfParameter(
            """
            name: a
            in: query
            schema: {}
            style: §from
            §allowEmptyValue: true
            §type: string
            """).Reports(
            "InvalidValue style | from | use one of matrix, label, form, simple, spaceDelimited, pipeDelimited, deepObject; did you mean 'form'?",
            "KeywordIgnored allowEmptyValue | Parameter Object",
            "UnknownKeyword type | Parameter Object |");

    [Theory]
    [InlineData("Accept")]
    [InlineData("content-type")]
    [InlineData("AUTHORIZATION")]
    public void Headers_that_are_described_elsewhere_are_ignored(string name)
    {
        var operation = Reading.OfParameter($"name: §{name}\nin: header\nrequired: true\nschema: {{}}")
            .Reports($"HeaderParameterIgnored {name}").Operation;

        Assert.Empty(operation.Parameters);
        Assert.False(operation.IsBroken);
    }

    [Fact]
    public void The_second_of_two_equal_parameters_is_reported_where_it_stands()
    {
        var parameters = Reading.OfOperation(
            """
            responses: {}
            parameters:
              - { name: a, in: query, schema: {} }
              - { name: A, in: query, schema: {} }
              - { name: a, in: header, schema: {} }
              - { name: §a, in: query, schema: {} }
              - { $ref: §'#/components/parameters/A' }
            """,
            "parameters: { A: { name: A, in: header, schema: {} } }").Reports(
            "DuplicateParameter a | query",
            "DuplicateParameter A | header").Operation.Parameters;

        Assert.Equal(["Query a", "Query A", "Header a"], parameters.Select(parameter => $"{parameter.In} {parameter.Name}"));
    }
}
