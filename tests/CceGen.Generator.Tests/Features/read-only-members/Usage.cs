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

        // A model that was read goes back as it came: nothing is lost, and nothing made up.
        server.EnqueueJson(full);
        await client.EchoAsync(read);
        JsonAssert.Equal(full, server.LastRequest.Body);

        server.EnqueueJson("""{"name":"n","level":0,"more":{"name":"m"}}""");
        var derived = await client.EchoDerivedAsync(new Derived { Name = "n" });
        JsonAssert.Equal("""{"name":"n","level":0}""", server.LastRequest.Body);
        JsonAssert.Equal("""{"name":"n","level":0,"more":{"name":"m"}}""", Json.Serialize(derived));
    }
}
