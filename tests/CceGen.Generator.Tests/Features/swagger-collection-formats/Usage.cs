using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        server.Enqueue(LoopbackResponse.Empty(204));
        server.Enqueue(LoopbackResponse.Empty(204));

        await client.ListsAsync([1, 2], ["a", "b,c"], ["d|e", "f"], [3, 4], ["g,h", "i"], ["j k", "l"], [5, 6], ["m", "n"], ["o,p", "q"]);
        Assert.Equal("/lists/1%7C2/a%20b%2Cc?pipe=d%7Ce%7Cf&csv=g%2Ch,i&ssv=j%20k%20l&tsv=5%096&multi=m&multi=n", server.LastRequest.Target);
        Assert.Equal("o,p|q", server.LastRequest.Header("X-Pipes"));
        Assert.Equal("3 4", server.LastRequest.Header("X-Spaces"));

        await client.ListsAsync([1], ["a"], [], [3]);
        Assert.Equal("/lists/1/a?pipe=", server.LastRequest.Target);
        Assert.Null(server.LastRequest.Header("X-Pipes"));

        Assert.Equal("xPipes", (await Assert.ThrowsAsync<ArgumentException>(() => client.ListsAsync([1], ["a"], [], [3], xPipes: ["a|b"]))).ParamName);
        Assert.Equal("xSpaces", (await Assert.ThrowsAsync<ArgumentException>(() => client.ListsAsync([1], ["a"], [], []))).ParamName);
        Assert.Equal("pipes", (await Assert.ThrowsAsync<ArgumentException>(() => client.ListsAsync([], ["a"], [], [3]))).ParamName);
        Assert.Equal(2, server.Requests.Count);
    }
}
