using System.Text;
using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };

        // Half a character is read as U+FFFD, wherever it is, and nothing beside it changes.
        await Reads("""{"name":"a\ud83db"}""", """{"name":"a\ufffdb"}""");
        await Reads("""{"name":"\uDE00"}""", """{"name":"\ufffd"}""");
        await Reads("""{"name":"\ud83d\ud83d\ude00\ud83d"}""", """{"name":"\ufffd😀\ufffd"}""");
        await Reads("""{"name":"\ud83d\u0041\\ud83d\\\ud83d\"\ud83"}""", null);
        await Reads("""{"name":"\ud83d\u0041\\ud83d\\\ud83d\""}""", """{"name":"\ufffdA\\ud83d\\\ufffd\""}""");
        await Reads("""{"name":"","\ud800":1}""", """{"name":"","\ufffd":1}""");
        await Reads("""{"name":"","anything":{"\udc00":["\ud800"]}}""", """{"name":"","anything":{"\ufffd":["\ufffd"]}}""");
        await Reads("""{"name":"","open":"\ud800"}""", """{"name":"","open":"\ufffd"}""");
        await Reads("""{"name":"","byName":{"\ud800":1}}""", """{"name":"","byName":{"\ufffd":1}}""");
        await Reads("""{"name":"","either":"\ud800"}""", """{"name":"","either":"\ufffd"}""");
        await Reads("""{"name":"","either":{"kind":"\ud800","\ud800":"\ud800"}}""", """{"name":"","either":{"kind":"\ufffd","\ufffd":"\ufffd"}}""");
        await Reads("""{"name":"","told":{"name":"\ud800","kind":"Dog"}}""", """{"name":"","told":{"kind":"Dog","name":"\ufffd"}}""");
        await Reads("""{"name":"","told":{"kind":"\ud800"}}""", """{"name":"","told":{"kind":"\ufffd"}}""");

        // It is no date and no value of an enum: the exception is the usual one.
        await Reads("""{"name":"","when":"\ud800"}""", null);
        await Reads("""{"name":"","color":"\ud800"}""", null);

        server.EnqueueJson("""{"text":"cut\ud83d"}""", 400);
        var error = await Assert.ThrowsAsync<ApiException<Fault>>(() => client.PutThingAsync(new Thing { Name = "" }));
        Assert.Equal(("cut\ufffd", """{"text":"cut\ud83d"}"""), (error.Result.Text, error.Response));

        server.Enqueue(LoopbackResponse.Text(200, "application/jsonl", "{\"name\":\"\\ud800\"}\n{\"name\":\"b\"}\n"));
        var names = new List<string>();
        await foreach (var thing in await client.LinesAsync())
        {
            names.Add(thing.Name);
        }

        Assert.Equal(["\ufffd", "b"], names);

        Assert.Equal("\ufffd", FeatureWebhooks.ReadThing("""{"name":"\ud800"}""").Name);
        using var body = new MemoryStream(Encoding.UTF8.GetBytes("""{"name":"\ud800"}"""));
        Assert.Equal("\ufffd", (await FeatureWebhooks.ReadThingAsync(body)).Name);

        // The library alone has its own way.
        if (typeof(JsonSettings).Namespace == "System.Text.Json")
        {
            Assert.Throws<System.Text.Json.JsonException>(() => Json.Deserialize<Thing>("""{"name":"\ud800"}"""));
            Assert.Throws<System.Text.Json.JsonException>(() => Json.Deserialize<Thing>("""{"name":"","told":{"kind":"\ud800"}}"""));
        }
        else
        {
            Assert.Equal("\ufffd", Json.Deserialize<Thing>("""{"name":"\ud800"}""").Name);
        }

        async Task Reads(string json, string? written)
        {
            server.EnqueueJson(json);
            if (written is null)
            {
                Assert.Equal(json, (await Assert.ThrowsAsync<ApiException>(() => client.PutThingAsync(new Thing { Name = "" }))).Response);
                return;
            }

            var thing = await client.PutThingAsync(new Thing { Name = "" });
            server.EnqueueJson("{}");
            await client.PutThingAsync(thing);
            JsonAssert.Equal(written, server.LastRequest.Body);
        }
    }
}
