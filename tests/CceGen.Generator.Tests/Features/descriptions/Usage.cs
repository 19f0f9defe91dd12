using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        const string json = """{"a":"1","b":"2","c":"3","kind":"*/"}""";
        server.EnqueueJson(json);
        JsonAssert.Equal(json, Json.Serialize(await client.GetThingAsync("x")));

        foreach (var kind in new[] { "*/", "//", "\\\"", "\\\\", "<b>", "\\n", "{0}" })
        {
            var thing = $$"""{"kind":"{{kind}}"}""";
            JsonAssert.Equal(thing, Json.Serialize(Json.Deserialize<Thing>(thing)));
        }
    }
}
