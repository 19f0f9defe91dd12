using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        // Null where the document allows it comes out as it went in.
        foreach (var json in new[]
        {
            """{"li":[1,null],"ls":["a",null],"m":{"a":null,"b":"2024-01-02T03:04:05Z"},"le":["a",null],"plain":[1]}""",
            """{"li":[null],"ls":[null],"m":{"a":null},"le":null}""",
            """{"li":[],"ls":[],"m":{},"le":[]}""",
        })
        {
            server.EnqueueJson(json);
            var read = await client.EchoAsync(Json.Deserialize<NN>(json));
            JsonAssert.Equal(json, server.LastRequest.Body);
            JsonAssert.Equal(json, Json.Serialize(read));
        }

        // Null where it does not is left out, and nothing else is lost.
        server.EnqueueJson("""{"li":[1],"ls":["a"],"m":{},"plain":[1,null,2],"other":true}""");
        var echoed = await client.EchoAsync(new NN());
        Assert.Equal([1, 2], echoed.Plain!);
        JsonAssert.Equal("""{"li":[1],"ls":["a"],"m":{},"plain":[1,2],"other":true}""", Json.Serialize(echoed));
    }
}
