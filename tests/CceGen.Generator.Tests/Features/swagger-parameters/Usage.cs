using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress + "v1" };
        for (var i = 0; i < 3; i++)
        {
            server.Enqueue(LoopbackResponse.Empty(204));
        }

        await client.SearchAsync(
            SearchArea.North,
            [1, 2],
            0.5f,
            xTags: ["x", "y"],
            xTrace: Guid.Empty,
            plain: ["a", "b,c"],
            csv: [5_000_000_000, 2],
            multi: [SearchMultiItem.A, SearchMultiItem.B],
            one: "1",
            exact: false,
            page: SearchPage.Last);
        Assert.Equal(
            "/v1/search/north/1,2?ratio=0.5&plain=a,b%2Cc&csv=5000000000,2&multi=a&multi=b&one=1&exact=false&page=last",
            server.LastRequest.Target);
        Assert.Equal("x,y", server.LastRequest.Header("X-Tags"));
        Assert.Equal("00000000-0000-0000-0000-000000000000", server.LastRequest.Header("X-Trace"));

        await client.SearchAsync(SearchArea.South, [3], 1);
        Assert.Equal("/v1/search/south/3?ratio=1", server.LastRequest.Target);
        Assert.Null(server.LastRequest.Header("X-Tags"));

        await client.CheckAsync(SearchArea.South, [3], page: SearchPage.First);
        Assert.Equal(("HEAD", "/v1/search/south/3?page=first"), (server.LastRequest.Method, server.LastRequest.Target));
    }
}
