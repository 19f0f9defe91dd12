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
        Assert.Equal((ParameterStyle.Form, true, false), (parameter.Style, parameter.Explode, parameter.AllowReserved));
        Assert.Null(parameter.Content);
        Assert.Equal((7, 16), (parameter.Location.Span.StartLine, parameter.Location.Span.StartColumn));
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
    [InlineData("path", "style: label", nameof(ParameterStyle.Label), false)]
    [InlineData("path", "", nameof(ParameterStyle.Simple), false)]
    [InlineData("header", "style: simple", nameof(ParameterStyle.Simple), false)]
    [InlineData("query", "style: form", nameof(ParameterStyle.Form), false)]
    [InlineData("query", "style: pipeDelimited", nameof(ParameterStyle.PipeDelimited), false)]
    [InlineData("query", "allowReserved: true", nameof(ParameterStyle.Form), true)]
    [InlineData("query", "allowReserved: false", nameof(ParameterStyle.Form), false)]
    public void A_style_is_read_whether_it_is_supported_or_not(string location, string rest, string style, bool allowReserved)
    {
        var parameter = Assert.Single(Reading.OfParameter($"name: a\nin: {location}\nrequired: true\nschema: {{}}\n{rest}").Reports().Operation.Parameters);

        Assert.Equal((style, allowReserved), (parameter.Style.ToString(), parameter.AllowReserved));
    }

    [Fact]
    public void The_content_of_a_parameter_is_read()
    {
        var operation = Reading.OfParameter("name: a\nin: query\nrequired: true\ncontent: { application/json: { schema: { type: integer, §formt: x } } }")
            .Reports("UnknownKeyword formt | Schema Object | ; did you mean 'format'?").Operation;

        Assert.Equal(SchemaType.Integer, Assert.Single(Assert.Single(operation.Parameters).Content!).Schema!.Type);
        Assert.False(operation.IsBroken);
    }

    [Theory]
    [InlineData("in: query\nschema: {}\nname: §''", "InvalidValue name |  | a name must not be empty")]
    [InlineData("§in: query\nschema: {}", "MissingKey name | Parameter Object")]
    [InlineData("§name: a\nschema: {}", "MissingKey in | Parameter Object")]
    [InlineData("name: a\nin: §uri", "InvalidValue in | uri | use 'path', 'query', 'header' or 'cookie'")]
    [InlineData("name: a\nin: [§query]", "WrongNodeKind in | a string | a list")]
    public void An_optional_parameter_that_cannot_be_read_is_left_out(string parameter, string diagnostic)
    {
        var operation = Reading.OfParameter(parameter).Reports(diagnostic).Operation;

        Assert.Empty(operation.Parameters);
        Assert.False(operation.IsBroken);
    }

    [Theory]
    [InlineData("§in: query\nrequired: true", "MissingKey name | Parameter Object")]
    [InlineData("name: id\nin: §uri", "InvalidValue in | uri | use 'path', 'query', 'header' or 'cookie'")]
    [InlineData("name: a\nin: §nowhere\nrequired: true", "InvalidValue in | nowhere | use 'path', 'query', 'header' or 'cookie'")]
    [InlineData("name: a\nin: §body", "InvalidValue in | body | use 'path', 'query', 'header' or 'cookie'")]
    [InlineData("name: a\nin: query\nrequired: true\nschema: {}\nstyle: §odd", "InvalidValue style | odd | use one of matrix, label, form, simple, spaceDelimited, pipeDelimited, deepObject")]
    [InlineData("$ref: §'#/components/parameters/Id'", "UnresolvedReference #/components/parameters/Id |")]
    [InlineData("$ref: §'parameters.yaml#/Id'", "ReferencedFileNotFound parameters.yaml#/Id | the operation is ignored")]
    public void Without_a_parameter_it_cannot_do_without_an_operation_is_broken(string parameter, string diagnostic) =>
        Assert.True(Reading.OfParameter(parameter).Reports(diagnostic).Operation.IsBroken);

    [Theory]
    [InlineData("parameters: { §a: 1 }", "WrongNodeKind parameters | a list | a mapping")]
    [InlineData("parameters: [§text]", "WrongNodeKind parameters[0] | a mapping | a string")]
    public void Without_its_parameters_an_operation_is_broken(string parameters, string diagnostic) =>
        Assert.True(Reading.OfOperation($"{parameters}\nresponses: {{}}").Reports(diagnostic).Operation.IsBroken);

    [Theory]
    [InlineData("parameters: §{}", "WrongKindIgnored parameters | a list | a mapping | it is ignored")]
    [InlineData("parameters: [§null]", "WrongKindIgnored parameters[0] | a mapping | null | it is ignored")]
    public void A_list_with_nothing_in_it_has_no_parameter(string parameters, string diagnostic)
    {
        var operation = Reading.OfOperation($"{parameters}\nresponses: {{}}").Reports(diagnostic).Operation;

        Assert.Empty(operation.Parameters);
        Assert.False(operation.IsBroken);
    }

    [Fact]
    public void One_parameter_without_its_list_is_a_list_of_one() => Assert.Equal(
        "q",
        Assert.Single(Reading.OfOperation("parameters: { §name: q, in: query, schema: {} }\nresponses: {}").Reports("ReadAs parameters | a list of one").Operation.Parameters).Name);

    [Theory]
    [InlineData("§name: id\nrequired: true\nschema: {}", "MissingKeyAssumed in | Parameter Object | the parameter is in the path", ParameterLocation.Path)]
    [InlineData("name: id\nrequired: true\nschema: {}\nin: §Path", "ReadAs in: Path | 'path'", ParameterLocation.Path)]
    [InlineData("name: a\nschema: {}\nin: §' QUERY '", "ReadAs in:  QUERY  | 'query'", ParameterLocation.Query)]
    [InlineData("name: §a\nin: query\nrequired: true", "MissingKeyAssumed schema | Parameter Object | a string is used", ParameterLocation.Query)]
    [InlineData("name: a\nin: header\nschema: {}\nrequired: §yes", "ReadAs required: yes | 'true'", ParameterLocation.Header)]
    [InlineData("name: a\nin: header\nschema: {}\nrequired: §'true'", "BooleanAsString required | true", ParameterLocation.Header)]
    [InlineData("name: a\nin: query\nschema: {}\nstyle: §DeepObject", "ReadAs style: DeepObject | 'deepObject'", ParameterLocation.Query)]
    [InlineData("name: a\nin: query\nschema: §true", "ReadAs schema: true | a schema that allows everything", ParameterLocation.Query)]
    public void What_leaves_no_doubt_is_read_as_it_is_meant(string parameter, string diagnostic, object location)
    {
        var operation = Reading.OfParameter(parameter).Reports(diagnostic).Operation;

        Assert.Equal(location, Assert.Single(operation.Parameters).In);
        Assert.False(operation.IsBroken);
    }

    [Fact]
    public void A_parameter_of_Swagger_has_the_schema_that_its_keywords_make()
    {
        var parameter = Assert.Single(Reading.OfParameter(
            """
            name: §ids
            in: query
            type: array
            items: { type: integer, format: int64 }
            collectionFormat: pipes
            """).Reports("MissingKeyAssumed schema | Parameter Object | 'type' and what else belongs to a schema is read as one").Operation.Parameters);

        Assert.Equal((SchemaType.Array, "int64"), (parameter.Schema!.Type, parameter.Schema.Items!.Format!.Text));
        Assert.Equal((ParameterStyle.PipeDelimited, false), (parameter.Style, parameter.Explode));
    }

    [Theory]
    [InlineData("name: §id\nin: path\nschema: {}", "MissingKeyAssumed required | Parameter Object | every parameter in the path is required")]
    [InlineData("name: id\nin: path\nschema: {}\nrequired: §false", "ReadAs required: false | 'true', as every parameter in the path")]
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
            style: §own
            §type: string
            """).Reports(
            "InvalidValue style | own | use one of matrix, label, form, simple, spaceDelimited, pipeDelimited, deepObject",
            "UnknownKeyword type | Parameter Object | ; it belongs to Swagger 2.0");

    [Theory]
    [InlineData("Accept")]
    [InlineData("content-type")]
    [InlineData("AUTHORIZATION")]
    public void Headers_that_are_described_elsewhere_are_read_as_such(string name)
    {
        var operation = Reading.OfParameter($"name: {name}\nin: header\nrequired: true\nschema: {{}}").Operation;

        Assert.True(Assert.Single(operation.Parameters).IsDescribedElsewhere);
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
