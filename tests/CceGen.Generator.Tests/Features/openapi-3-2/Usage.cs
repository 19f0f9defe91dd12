using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };

        server.EnqueueJson("""[{"x":"1"},{"x":"2"}]""");
        var items = await client.SearchAsync(new Item { X = "0" });
        Assert.Equal("/search", server.LastRequest.Target);
        Assert.Equal("QUERY", server.LastRequest.Method);
        JsonAssert.Equal("""{"x":"0"}""", server.LastRequest.Body);
        Assert.Equal(["1", "2"], items.Select(item => item.X));

        server.Enqueue(LoopbackResponse.Empty(204));
        await client.LinkAsync("b");
        Assert.Equal(("LINK", "/search?to=b"), (server.LastRequest.Method, server.LastRequest.Target));

        server.Enqueue(LoopbackResponse.Empty(204));
        await client.PurgeSearchAsync();
        Assert.Equal("Purge", server.LastRequest.Method);
    }
}
