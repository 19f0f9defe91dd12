using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };

        server.EnqueueJson("""{"a":"b"}""");
        Assert.Equal("b", (await client.AsJsonAsync()).A);
        Assert.Equal("application/json", server.LastRequest.Header("Accept"));

        server.EnqueueJson("""{"a":"b"}""");
        Assert.Equal("b", (await client.EitherWayAsync()).A);
        Assert.Equal("application/json", server.LastRequest.Header("Accept"));
    }
}
