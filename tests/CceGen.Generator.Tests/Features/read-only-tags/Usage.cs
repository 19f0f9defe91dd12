using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };

        // What tells types apart is sent, be it that of a base of the base, of a union inside of the union, or a constant. What is read-only besides is not.
        const string tags = """
            {"part":{"sort":"bolt","id":1,"name":"p","length":2},"nested":{"form":"truck","load":3},"constant":{"object":"bank","id":"b","number":"n"},
            "list":[{"form":"car","doors":4},"x",{"form":"bike","gears":5}],"required":{"id":6,"name":"s"}}
            """;
        server.EnqueueJson(tags);
        server.EnqueueJson("{}");
        var tagged = await client.PutTagsAsync(new Tags());
        Assert.IsType<Bolt>(tagged.Part);
        Assert.IsType<Truck>(Assert.IsType<Powered>(tagged.Nested!.Value).Value);
        Assert.IsType<Bank>(tagged.Constant!.Value);
        await client.PutTagsAsync(tagged);
        JsonAssert.Equal(
            """
            {"part":{"sort":"bolt","name":"p","length":2},"nested":{"form":"truck","load":3},"constant":{"object":"bank","number":"n"},
            "list":[{"form":"car","doors":4},"x",{"form":"bike","gears":5}],"required":{"name":"s"}}
            """,
            server.LastRequest.Body);
        JsonAssert.Equal(tags, Json.Serialize(tagged));
    }
}
