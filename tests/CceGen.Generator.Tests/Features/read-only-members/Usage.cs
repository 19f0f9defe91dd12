using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        const string full = """
            {"id":7,"at":"2024-01-02T03:04:05Z","tags":["a"],"owner":{"name":"o"},"kind":"small","revision":3,"seen":null,"name":"n","level":0}
            """;

        // Nobody has set what the server sets: it is not sent.
        server.EnqueueJson(full);
        var read = await client.EchoAsync(new Model { Name = "n" });
        JsonAssert.Equal("""{"name":"n","level":0}""", server.LastRequest.Body);
        Assert.Equal(7, read.Id);
        Assert.Equal(3, read.Revision);
        Assert.Equal(Kind.Small, read.Kind);

        // What the client alone sends is sent, and is nothing in a response that lacks it.
        Assert.Null(read.Pin);
        server.EnqueueJson(full);
        await client.EchoAsync(new Model { Name = "n", Pin = 0, Hint = null });
        JsonAssert.Equal("""{"name":"n","pin":0,"hint":null,"level":0}""", server.LastRequest.Body);

        // A model that was read is sent without them, and is kept whole by whoever writes it elsewhere.
        server.EnqueueJson(full);
        await client.EchoAsync(read);
        JsonAssert.Equal("""{"name":"n","level":0}""", server.LastRequest.Body);
        JsonAssert.Equal(full, Json.Serialize(read));

        server.EnqueueJson("""{"name":"n","level":0,"more":{"name":"m"}}""");
        var derived = await client.EchoDerivedAsync(new Derived { Name = "n" });
        JsonAssert.Equal("""{"name":"n","level":0}""", server.LastRequest.Body);
        JsonAssert.Equal("""{"name":"n","level":0,"more":{"name":"m"}}""", Json.Serialize(derived));

        // Wherever they are in what is sent: an item, a value of a map, a type of a union, a derived class, any JSON, unknown members.
        const string places = """
            {"items":[{"id":1,"name":"a"}],"values":{"v":{"id":2,"name":"b"}},"union":{"kind":"cat","lives":9},"animal":{"sort":"bird","id":3,"wings":2},"more":{"id":4,"name":"c"}}
            """;
        server.EnqueueJson(places);
        var all = await client.PutPlacesAsync(new Places());
        all.Any = new Owned { Id = 5, Name = "d" };
        var owned = new Owned { Id = 6, Name = "e" };
        server.EnqueueJson("{}");
        await client.PutPlacesAsync(all, owned, owned, owned);
        JsonAssert.Equal(
            """{"items":[{"name":"a"}],"values":{"v":{"name":"b"}},"union":{"kind":"cat"},"animal":{"sort":"bird","wings":2},"any":{"name":"d"},"more":{"name":"c"}}""",
            server.LastRequest.Body);
        Assert.Equal("/places?name=e&deep%5Bname%5D=e&json=%7B%22name%22%3A%22e%22%7D", server.LastRequest.Target);

        server.Enqueue(LoopbackResponse.Empty(204));
        await client.PutPartsAsync(owned);
        Assert.Contains("""{"name":"e"}""", server.LastRequest.Body, StringComparison.Ordinal);

        // None of this changes what is written elsewhere.
        JsonAssert.Equal("""{"id":6,"name":"e"}""", Json.Serialize(owned));
        JsonAssert.Equal(places.Replace("\"more\"", "\"any\":{\"id\":5,\"name\":\"d\"},\"more\"", StringComparison.Ordinal), Json.Serialize(all));

        // A new object says which type it is.
        server.EnqueueJson("{}");
        await client.PutPlacesAsync(new Places { Union = new Cat { Lives = 9 }, Animal = new Bird { Wings = 2 } });
        JsonAssert.Equal("""{"union":{"kind":"cat"},"animal":{"sort":"bird","wings":2}}""", server.LastRequest.Body);
    }
}
