using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        for (var call = 0; call < 6; call++)
        {
            server.Enqueue(LoopbackResponse.Empty(204));
        }

        // A required list is there, whatever is in it; an optional one without an item is not.
        await client.JoinedAsync([], [], []);
        Assert.Equal("/joined?s=&n=", server.LastRequest.Target);
        await client.JoinedAsync([null!], [1, 2]);
        Assert.Equal("/joined?s=&n=1,2", server.LastRequest.Target);

        await client.ExplodedAsync([], []);
        Assert.Equal("/exploded?s=", server.LastRequest.Target);
        await client.ExplodedAsync([null!]);
        Assert.Equal("/exploded?s=", server.LastRequest.Target);
        await client.ExplodedAsync(["a", "b"], ["c"]);
        Assert.Equal("/exploded?s=a&s=b&o=c", server.LastRequest.Target);

        // Headers and paths have no way to say it.
        Assert.Equal("xRequired", (await Assert.ThrowsAsync<ArgumentException>(() => client.InHeaderAsync([]))).ParamName);
        Assert.Equal("ids", (await Assert.ThrowsAsync<ArgumentException>(() => client.InPathAsync([]))).ParamName);
        await client.InHeaderAsync([1, 2], []);
        Assert.Equal("1,2", server.LastRequest.Header("X-Required"));
        Assert.Null(server.LastRequest.Header("X-Optional"));
    }
}
