using CceGen.Generator.Tests.Harness;

namespace CceGen.Generator.Tests.Options;

/// <summary>What options leave of webhooks and callbacks.</summary>
public sealed class WebhookOptionTests
{
    private const string Document = """
        openapi: 3.1.0
        info: { title: T, version: "1" }
        webhooks:
          sold: { post: { operationId: sold, tags: [sales], requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Sale" } } } } } }
          moved: { post: { operationId: moved, deprecated: true, requestBody: { content: { application/json: { schema: { type: object, properties: { to: { type: string } } } } } } } }
        paths:
          /jobs:
            post:
              operationId: start
              tags: [jobs]
              responses: { "204": { description: Started. } }
              callbacks:
                ended: { "http://a": { post: { requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/End" } } } } } } }
        components:
          schemas:
            Sale: { type: object, properties: { price: { type: number } } }
            End: { type: object, properties: { code: { type: integer } } }
        """;

    [Theory]
    [InlineData("", "Client Client.Start Callbacks Callbacks.StartEnded Webhooks Webhooks.Moved Webhooks.Sold Models/End Models/MovedWebhookBody Models/Sale")]
    [InlineData("GenerateWebhooks=false", "Client Client.Start Models/End Models/Sale")]
    [InlineData("GenerateClientClasses=false", "Models/End Models/MovedWebhookBody Models/Sale")]
    [InlineData("GenerateDeprecated=false", "Client Client.Start Callbacks Callbacks.StartEnded Webhooks Webhooks.Sold Models/End Models/Sale")]
    [InlineData("IncludedTags=sales", "Client Webhooks Webhooks.Sold Models/Sale")]
    [InlineData("IncludedTags=jobs", "Client Client.Start Callbacks Callbacks.StartEnded Models/End")]
    [InlineData("IncludedTags=jobs;GenerateWebhooks=false", "Client Client.Start")]
    [InlineData("IncludedOperationIds=moved", "Client Webhooks Webhooks.Moved Models/MovedWebhookBody")]
    [InlineData("ExcludedOperationIds=start", "Client Webhooks Webhooks.Moved Webhooks.Sold Models/MovedWebhookBody Models/Sale")]
    [InlineData("IncludedPaths=/jobs", "Client Client.Start Callbacks Callbacks.StartEnded Models/End")]
    [InlineData("ClassName={controller}Api;OperationGenerationMode=MultipleClientsFromFirstTagAndOperationId", "JobsApi JobsApi.Start JobsApiCallbacks JobsApiCallbacks.StartEnded ApiWebhooks ApiWebhooks.Moved SalesApiWebhooks SalesApiWebhooks.Sold Models/End Models/MovedWebhookBody Models/Sale")]
    public void Options_say_what_is_there(string options, string expected)
    {
        var run = GeneratorHost.Create(TestFile.Document(
            "/spec.yaml",
            Document,
            options.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(option => option.Split('=', 2)).Select(option => ("CceGen_" + option[0], option[1]))
                .Concat([("CceGen_Namespace", "A"), ("CceGen_GenerateClientInterfaces", "false")]).Append(("CceGen_ClassName", "Client")).DistinctBy(option => option.Item1))).Run();

        Assert.Empty(run.WarningsAndErrors);
        Assert.Equal(
            expected.Split(' ').Order(StringComparer.Ordinal),
            run.Sources.Keys.Where(hint => hint.StartsWith("A/", StringComparison.Ordinal)).Select(hint => hint[2..^".g.cs".Length]).Where(name => name != "ApiException").Order(StringComparer.Ordinal));
    }
}
