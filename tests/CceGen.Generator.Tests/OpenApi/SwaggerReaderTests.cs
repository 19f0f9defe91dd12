using CceGen.Generator.OpenApi;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Tests.OpenApi;

/// <summary>What documents of Swagger 2.0 say in their own objects.</summary>
public sealed class SwaggerReaderTests
{
    [Theory]
    [InlineData("host: a.example", "https://a.example")]
    [InlineData("host: a.example\nschemes: [http]", "http://a.example")]
    [InlineData("host: a.example\nschemes: [http, https]", "https://a.example")]
    [InlineData("host: a.example\nschemes: [HTTPS]", "https://a.example")]
    [InlineData("host: a.example\nschemes: [wss, http]", "http://a.example")]
    [InlineData("host: a.example\nschemes: [ws]", "https://a.example")]
    [InlineData("host: a.example\nschemes: []", "https://a.example")]
    [InlineData("host: a.example:8080\nbasePath: /v1\nschemes: [http]", "http://a.example:8080/v1")]
    [InlineData("host: a.example\nbasePath: /", "https://a.example")]
    [InlineData("host: a.example\nbasePath: v1/", "https://a.example/v1")]
    [InlineData("basePath: /v1/x", "/v1/x")]
    [InlineData("host: ''\nbasePath: /v1", "/v1")]
    public void Host_base_path_and_schemes_are_one_server(string text, string url) =>
        Assert.Equal(url, Assert.Single(Read(text).Reports().Document.Servers).Url);

    [Theory]
    [InlineData("basePath: /")]
    [InlineData("schemes: [http]")]
    [InlineData("")]
    public void Without_a_host_and_a_path_there_is_no_server(string text) => Assert.Empty(Read(text).Reports().Document.Servers);

    [Theory]
    [InlineData("host: §ftp://a.example", "InvalidServerUrl ftp://a.example | a host is a name and perhaps a port; write the rest in 'schemes' and 'basePath'")]
    [InlineData("host: §'{where}.example'", "InvalidServerUrl {where}.example | a host has no variables")]
    [InlineData("basePath: §/a?b", "InvalidServerUrl /a?b | a query or a fragment is not allowed in it")]
    [InlineData("schemes: [§htps]", "InvalidServerUrl htps | it is not a scheme; use 'http' or 'https'; did you mean 'https'?")]
    public void A_server_that_is_none_is_reported_at_its_place(string text, string diagnostic) =>
        Assert.Empty(Read(text).Reports(diagnostic).Document.Servers);

    [Theory]
    [InlineData("in: query", nameof(ParameterStyle.Form), false)]
    [InlineData("in: query\ncollectionFormat: csv", nameof(ParameterStyle.Form), false)]
    [InlineData("in: query\ncollectionFormat: multi", nameof(ParameterStyle.Form), true)]
    [InlineData("in: query\ncollectionFormat: ssv", nameof(ParameterStyle.SpaceDelimited), false)]
    [InlineData("in: query\ncollectionFormat: tsv", nameof(ParameterStyle.TabDelimited), false)]
    [InlineData("in: query\ncollectionFormat: pipes", nameof(ParameterStyle.PipeDelimited), false)]
    [InlineData("in: header\ncollectionFormat: csv", nameof(ParameterStyle.Simple), false)]
    [InlineData("in: path\nrequired: true", nameof(ParameterStyle.Simple), false)]
    [InlineData("in: path\nrequired: true\ncollectionFormat: pipes", nameof(ParameterStyle.PipeDelimited), false)]
    public void A_collection_format_is_a_style(string rest, string style, bool explode)
    {
        var parameter = Assert.Single(ReadParameter($"name: a\ntype: array\nitems: {{ type: integer }}\n{rest}").Reports().Operation.Parameters);

        Assert.Equal((style, explode), (parameter.Style.ToString(), parameter.Explode));
        Assert.Equal(SchemaType.Integer, parameter.Schema!.Items!.Type);
    }

    [Theory]
    [InlineData("in: header\ncollectionFormat: §multi", "ReadAs collectionFormat: multi | 'csv': only a parameter in query or formData can be repeated", false)]
    [InlineData("in: query\ncollectionFormat: §Multi", "ReadAs collectionFormat: Multi | 'multi'", true)]
    public void A_collection_format_with_one_meaning_is_read_so(string rest, string diagnostic, bool explode) =>
        Assert.Equal(explode, Assert.Single(ReadParameter($"name: a\ntype: array\nitems: {{ type: integer }}\n{rest}").Reports(diagnostic).Operation.Parameters).Explode);

    [Fact]
    public void A_parameter_without_a_type_is_a_string() =>
        Assert.Equal(
            SchemaType.None, Assert.Single(ReadParameter("name: §a\nin: query").Reports("MissingKeyAssumed type | Parameter Object | a string is used").Operation.Parameters).Schema!.Type);

    [Fact]
    public void The_place_of_a_body_may_have_another_letter_case() =>
        Assert.NotNull(ReadOperation("parameters: [{ name: a, in: §Body, schema: {} }]").Reports("ReadAs in: Body | 'body'").Operation.RequestBody);

    [Fact]
    public void A_parameter_is_the_schema_of_its_value()
    {
        var parameter = Assert.Single(ReadParameter(
            "name: a\nin: query\nrequired: true\ndescription: D\ntype: integer\nformat: int64\nenum: [1, 2]\ndefault: 1\nx-nullable: true").Reports().Operation.Parameters);

        Assert.Equal((true, "D", ParameterStyle.Form, true), (parameter.Required, parameter.Description, parameter.Style, parameter.Explode));
        Assert.Equal((SchemaType.Integer, "int64", 2, true), (parameter.Schema!.Type, parameter.Schema.Format!.Text, parameter.Schema.Enum.Count, parameter.Schema.Nullable));
        Assert.Empty(parameter.Schema.Required);
    }

    [Fact]
    public void A_parameter_that_several_operations_have_is_one_schema()
    {
        var document = Read(
            """
            paths:
              /a:
                get: { parameters: [{ $ref: "#/parameters/P" }], responses: {} }
                put: { parameters: [{ $ref: "#/parameters/P" }], responses: {} }
            parameters:
              P: { name: p, in: query, type: string }
            """).Reports().Document;

        Assert.Same(document.Operations[0].Parameters[0].Schema, document.Operations[1].Parameters[0].Schema);
    }

    [Fact]
    public void Fields_of_a_form_are_the_properties_of_one_body()
    {
        var body = ReadOperation(
            """
            parameters:
              - { name: a, in: formData, type: string, required: true }
              - { name: b, in: formData, type: array, items: { type: integer } }
            """).Reports().Operation.RequestBody!;

        var media = Assert.Single(body.Content);
        Assert.Equal((true, "application/x-www-form-urlencoded"), (body.Required, media.Name));
        Assert.Equal(["a", "b"], media.Schema!.Properties.Select(property => property.Name));
        Assert.Equal(["a"], media.Schema.Required.Select(name => name.Text));
    }

    [Theory]
    [InlineData("string", "[]", "application/x-www-form-urlencoded")]
    [InlineData("string", "[multipart/form-data]", "multipart/form-data")]
    [InlineData("string", "[application/json, multipart/form-data, application/x-www-form-urlencoded]", "multipart/form-data application/x-www-form-urlencoded")]
    [InlineData("file", "[]", "multipart/form-data")]
    [InlineData("file", "[application/x-www-form-urlencoded]", "multipart/form-data")]
    public void A_form_is_sent_as_what_forms_can_be_sent_as(string type, string consumes, string mediaTypes)
    {
        var body = ReadOperation($"consumes: {consumes}\nparameters: [{{ name: a, in: formData, type: {type} }}]").Reports().Operation.RequestBody!;

        Assert.Equal(mediaTypes.Split(' '), body.Content.Select(media => media.Name));
    }

    [Fact]
    public void Fields_of_a_path_and_of_its_operation_are_one_form()
    {
        var body = Read(
            """
            paths:
              /a:
                parameters: [{ name: a, in: formData, type: string }, { name: b, in: formData, type: string }]
                post: { parameters: [{ name: b, in: formData, type: integer }, { name: c, in: formData, type: string }], responses: {} }
            """).Reports().Operation.RequestBody!;

        Assert.Equal(["a", "b", "c"], body.Content[0].Schema!.Properties.Select(property => property.Name));
        Assert.Equal(SchemaType.Integer, body.Content[0].Schema!.Properties[1].Schema.Type);
    }

    [Fact]
    public void A_file_is_binary_under_each_media_type_of_produces()
    {
        var content = ReadOperation("produces: [image/png, image/gif]\nresponses: { 200: { description: D, schema: { type: file } } }")
            .Reports().Operation.Responses[0].Content;

        Assert.Equal(["image/png", "image/gif"], content.Select(media => media.Name));
        Assert.All(content, media => Assert.Equal((SchemaType.String, "binary"), (media.Schema!.Type, media.Schema.Format!.Text)));
    }

    [Fact]
    public void A_response_without_a_schema_has_no_body() =>
        Assert.Empty(ReadOperation("produces: [application/json]\nresponses: { 200: { description: D } }").Reports().Operation.Responses[0].Content);

    [Fact]
    public void Examples_are_those_of_their_media_types()
    {
        var operation = ReadOperation(
            """
            consumes: [application/json]
            produces: [text/json, application/json]
            parameters: [{ name: a, in: body, x-examples: { application/json: 1 }, schema: {} }]
            responses: { 200: { description: D, schema: {}, examples: { application/json: 2 } } }
            """).Reports().Operation;

        Assert.Equal("1", Assert.IsType<SpecScalar>(operation.RequestBody!.Content[0].Example).Text);
        Assert.Null(operation.Responses[0].Content[0].Example);
        Assert.NotNull(operation.Responses[0].Content[1].Example);
    }

    [Fact]
    public void A_discriminator_is_the_name_of_a_property()
    {
        var document = Read("definitions:\n  A: { type: object, discriminator: kind, required: [kind], properties: { kind: { type: string } } }").Document;

        Assert.Equal("kind", document.Schemas[0].Schema.Discriminator!.PropertyName);
    }

    private static Reading Read(string text) => Reading.Of("swagger: '2.0'\n" + text);

    private static Reading ReadOperation(string operation)
    {
        var lines = (operation.Contains("responses:", StringComparison.Ordinal) ? operation : operation + "\nresponses: {}").ReplaceLineEndings("\n").Split('\n');
        return Read("paths:\n  /things:\n    post:\n" + string.Join('\n', lines.Select(line => "      " + line)));
    }

    private static Reading ReadParameter(string parameter) =>
        Read("paths:\n  /things/{a}:\n    get:\n      responses: {}\n      parameters:\n        -\n"
            + string.Join('\n', parameter.Split('\n').Select(line => "          " + line)));
}
