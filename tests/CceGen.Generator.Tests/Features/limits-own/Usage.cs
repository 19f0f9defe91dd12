using System.Text;
#if NewtonsoftJson
using Feature.ClientRuntime.NewtonsoftJson;
#else
using Feature.ClientRuntime.SystemTextJson;
#endif

namespace Feature
{
    public partial class FeatureClient
    {
        static partial void UpdateJsonSerializerSettings(JsonSettings settings)
        {
            settings.MaxDepth = 200;
            settings.SetMaxValues(1000);
            Assert.Throws<ArgumentOutOfRangeException>(() => settings.SetMaxValues(0));
        }

        public FeatureClient(HttpClient httpClient, JsonSettings settings)
            : this(httpClient) => JsonSerializerSettings = settings;

        public JsonSettings Settings => JsonSerializerSettings;
    }
}

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new Feature.FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        foreach (var (before, after) in new[] { ("""{"parent":""", "}"), ("""{"anything":""", "}"), ("""{"unknown":""", "}") })
        {
            // The limit counts for what is written, too.
            server.EnqueueJson(Nested(before, after, 198, "{}"));
            var deep = await client.ExchangeAsync(new Feature.Node());
            server.EnqueueJson("{}");
            await client.ExchangeAsync(deep);
            JsonAssert.Equal(Nested(before, after, 198, "{}"), server.LastRequest.Body);
            var problem = await Assert.ThrowsAnyAsync<Exception>(() => client.ExchangeAsync(new Feature.Node { Anything = new Feature.Node { Anything = deep } }));
            Assert.Contains("200", problem.ToString(), StringComparison.Ordinal);

            await IsRejectedAsync(server, client, Nested(before, after, 200, "{}"), "(?i)depth of 200 has been exceeded");
            await IsRejectedAsync(server, client, Nested(before, after, 53171, "{}"), "(?i)depth of 200 has been exceeded|more than 1000 values");
        }

        // Commas and brackets in text are none; an escaped quotation mark does not end it.
        var text = $$"""{"id":"{{string.Concat(Enumerable.Repeat(",[\\\",", 500))}}","unknown":[{{Items(996)}}]}""";
        server.EnqueueJson(text);
        JsonAssert.Equal(text, Json.Serialize(await client.ExchangeAsync(new Feature.Node())));

        foreach (var body in new[]
        {
            $$"""{"unknown":[{{Items(999)}}]}""",
            $$"""{"anything":{ "a" : [ {{Items(500)}} ], "b": [ [ ], { } , {{Items(495)}} ] } }""",
            $$"""{{{string.Join(",", Enumerable.Range(0, 1000).Select(number => $"\"m{number}\":null"))}}}""",
            $$"""{"children":[{{string.Join(",", Enumerable.Repeat("{}", 999))}}]}""",
            $$"""{"children":[{{string.Join(",", Enumerable.Repeat("""{"id":"a"}""", 500))}}]}""",
        })
        {
            await IsRejectedAsync(server, client, body, "(?i)more than 1000 values; SetMaxValues raises the limit.*line *(number: 0|1)");
        }

        // One less of each.
        foreach (var body in new[]
        {
            $$"""{"unknown":[{{Items(998)}}]}""",
            $$"""{"anything":{ "a" : [ {{Items(500)}} ], "b": [ [ ], { } , {{Items(493)}} ] } }""",
            $$"""{{{string.Join(",", Enumerable.Range(0, 999).Select(number => $"\"m{number}\":null"))}}}""",
            $$"""{"children":[{{string.Join(",", Enumerable.Repeat("{}", 998))}}]}""",
            $$"""{"children":[{{string.Join(",", Enumerable.Repeat("""{"id":"a"}""", 499))}}]}""",
        })
        {
            server.EnqueueJson(body);
            JsonAssert.Equal(body, Json.Serialize(await client.ExchangeAsync(new Feature.Node())));
        }

        await EachClientHasItsOwnAsync(server);

        // An encoding does not hide them.
        server.Enqueue(new LoopbackResponse
        {
            Headers = [KeyValuePair.Create("Content-Type", "application/json; charset=utf-16")],
            Body = Encoding.Unicode.GetBytes($$"""{"unknown":["\u2c22",{{Items(998)}}]}"""),
        });
        Assert.NotNull((await Assert.ThrowsAsync<Feature.ApiException>(() => client.ExchangeAsync(new Feature.Node()))).InnerException);
    }

    // One that another client of the class has does not change those of this one, nor those that they share.
    private static async Task EachClientHasItsOwnAsync(LoopbackServer server)
    {
        Feature.FeatureClient Create(JsonSettings settings) => new(server.CreateHttpClient(), settings) { BaseUrl = server.BaseAddress.ToString() };
        var shared = new Feature.FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        var small = Create(new JsonSettings { MaxDepth = 10 });
        var large = Create(new JsonSettings { MaxDepth = 300 });
        Assert.Equal(200, shared.Settings.MaxDepth);
        Assert.Equal(10, small.Settings.MaxDepth);
        Assert.Throws<ArgumentNullException>(() => Create(null!));

        var json = Nested("""{"parent":""", "}", 250, "{}");
        await IsRejectedAsync(server, shared, json, "(?i)depth of 200 has been exceeded");
        await IsRejectedAsync(server, small, json, "(?i)depth of 10 has been exceeded");
        server.EnqueueJson(json);
        var deep = await large.ExchangeAsync(new Feature.Node());
        server.EnqueueJson("{}");
        await large.ExchangeAsync(deep);
        JsonAssert.Equal(json, server.LastRequest.Body);
        await Assert.ThrowsAnyAsync<Exception>(() => shared.ExchangeAsync(deep));

        // The body of an error is read alike.
        server.Enqueue(LoopbackResponse.Json(404, json));
        Assert.IsType<Feature.ApiException<Feature.Node>>(await Assert.ThrowsAnyAsync<Feature.ApiException>(() => large.ExchangeAsync(new Feature.Node())));
        server.Enqueue(LoopbackResponse.Json(404, json));
        Assert.IsType<Feature.ApiException>(await Assert.ThrowsAnyAsync<Feature.ApiException>(() => small.ExchangeAsync(new Feature.Node())));
    }

    private static string Items(int count) => string.Join(",", Enumerable.Repeat("1", count));

    private static string Nested(string before, string after, int count, string inner) =>
        string.Concat(Enumerable.Repeat(before, count)) + inner + string.Concat(Enumerable.Repeat(after, count));

    private static async Task IsRejectedAsync(LoopbackServer server, Feature.FeatureClient client, string json, string problem)
    {
        server.EnqueueJson(json);
        var rejected = await Assert.ThrowsAsync<Feature.ApiException>(() => client.ExchangeAsync(new Feature.Node()));
        Assert.Matches(problem, rejected.InnerException!.Message);
    }
}
