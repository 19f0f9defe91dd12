using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        Assert.Equal("http://things.example:8080", new FeatureClient(new HttpClient()).BaseUrl.TrimEnd('/'));
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        for (var i = 0; i < 3; i++)
        {
            server.EnqueueJson("""{"x":"1"}""");
        }

        Assert.Equal("1", (await client.OfTheDocumentAsync(new Thing { X = "0" })).X);
        AssertSent("application/vnd.things+json", "application/vnd.things+json; version=1");

        Assert.Equal("1", (await client.OfTheOperationAsync(new Thing { X = "0" })).X);
        AssertSent("application/json; charset=utf-8", "application/json");

        Assert.Equal("1", (await client.OfNobodyAsync(new Thing { X = "0" })).X);
        AssertSent("application/json", "application/json");

        server.Enqueue(LoopbackResponse.Empty(200));
        await client.WithoutBodiesAsync();
        Assert.Null(server.LastRequest.Header("Content-Type"));

        void AssertSent(string contentType, string accept)
        {
            Assert.Equal(contentType, server.LastRequest.Header("Content-Type"));
            Assert.Equal(accept.Replace(" ", "", StringComparison.Ordinal), server.LastRequest.Header("Accept")?.Replace(" ", "", StringComparison.Ordinal));
        }
    }
}
