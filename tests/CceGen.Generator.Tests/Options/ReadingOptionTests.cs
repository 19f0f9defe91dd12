using CceGen.Generator.Tests.Harness;

namespace CceGen.Generator.Tests.Options;

/// <summary>The options that decide how JSON is read, where the features do not have them.</summary>
public sealed class ReadingOptionTests
{
    private const string Schemas = """
          schemas:
            Pet: { type: object, required: [id, name], properties: { id: { type: string, readOnly: true }, name: { type: string } } }
        """;

    private const string Client = $$"""
        openapi: 3.1.0
        info: { title: Reading, version: "1" }
        paths:
          /pets:
            post:
              operationId: add
              requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } }
              responses: { "200": { description: The pet., content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } } }
        components:
        {{Schemas}}
        """;

    private const string Webhook = $$"""
        openapi: 3.1.0
        info: { title: Reading, version: "1" }
        webhooks:
          added: { post: { requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } }, responses: { "204": { description: Seen. } } } }
        components:
        {{Schemas}}
        """;

    [Theory]
    [InlineData(Client, """new JsonNames("id", "name").Require(mayBeNull: false, 0, 1);""")]
    [InlineData(Webhook, """new JsonNames("id", "name").Require(mayBeNull: false, 1);""")]
    public void What_only_responses_have_is_not_demanded_where_requests_are_read(string document, string expected)
    {
        var run = Run(document, Dialect.NewtonsoftJson, ("CceGen_RequiredPropertiesMustBeDefined", "true"));

        Assert.Contains(expected, run.Sources["Reading/Models/Pet.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Dialect.NewtonsoftJson)]
    [InlineData(Dialect.SystemTextJson)]
    public void Requests_and_responses_have_settings_of_their_own_in_the_modern_shape(object dialect)
    {
        var run = Run(Client, (Dialect)dialect, ("CceGen_UseRequestAndResponseSerializationSettings", "true"));

        GeneratedProject.AssertCompiles(run.Sources, (Dialect)dialect);
        var client = run.Sources["Reading/ReadingClient.g.cs"];
        Assert.Contains("UpdateJsonSerializerSettings(settings, false);", client, StringComparison.Ordinal);
        Assert.Contains(" RequestJsonSerializerSettings\n", client, StringComparison.Ordinal);
        Assert.Contains("set => _responseJson = new JsonBodySerializer(value);", client, StringComparison.Ordinal);
        Assert.Contains("await JsonBody.ReadAsync(body, codec, _responseJson, cancellationToken)", client, StringComparison.Ordinal);
        Assert.Contains("JsonBody.Create(body, \"application/json\", PetJsonConverter.Instance, _json);", run.Sources["Reading/ReadingClient.Add.g.cs"], StringComparison.Ordinal);
    }

    private static GeneratorRun Run(string document, Dialect dialect, (string Name, string Value) option) =>
        GeneratorHost.Create(TestFile.Document("reading.yaml", document, ("CceGen_Namespace", "Reading"), ("CceGen_ClassName", "ReadingClient"), ("CceGen_JsonLibrary", dialect.ToString()), option)).Run();
}
