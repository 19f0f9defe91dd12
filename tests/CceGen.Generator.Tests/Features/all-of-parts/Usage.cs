using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        const string json = """
            {"text":"t","phase":"in-progress","names":["n"],"count":3,"described":{"id":"1"},"own":"b","phases":["init"],"anything":{"x":[1]}}
            """;
        server.EnqueueJson(json);
        var thing = await client.EchoAsync(new Thing
        {
            Text = "t",
            Names = ["n"],
            Count = 3,
            Described = new Base { Id = "1" },
            Own = ThingOwn.B,
        });
        JsonAssert.Equal("""{"text":"t","names":["n"],"count":3,"described":{"id":"1"},"own":"b"}""", server.LastRequest.Body);
        JsonAssert.Equal(json, Json.Serialize(thing));
        Assert.Equal(("t", 3, "1", ThingOwn.B), (thing.Text, thing.Count, thing.Described!.Id, thing.Own));
        Assert.Equal(["n"], thing.Names!);

        // An enum that is a part is an enum: it takes its values and no others.
        Assert.Equal(Phase.InProgress, thing.Phase);
        Assert.ThrowsAny<Exception>(() => Json.Deserialize<Thing>("""{"phase":"unheard of"}"""));
    }
}
