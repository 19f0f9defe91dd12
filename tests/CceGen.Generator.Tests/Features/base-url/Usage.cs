using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        Assert.Equal("https://example.com/api/v3", new FeatureClient(server.CreateHttpClient()).BaseUrl.TrimEnd('/'));

        // With and without a slash at the end; a path in the base URL stays.
        foreach (var path in new[] { "", "api", "api/" })
        {
            server.Enqueue(LoopbackResponse.Empty(204));
            client.BaseUrl = server.BaseAddress + path;
            await client.PingAsync();
        }

        Assert.Equal(["/ping", "/api/ping", "/api/ping"], server.Requests.Select(request => request.Target));
    }
}
