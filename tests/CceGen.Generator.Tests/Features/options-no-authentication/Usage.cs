using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        Assert.DoesNotContain(typeof(FeatureClient).GetProperties(), property => property.Name.EndsWith("Provider", StringComparison.Ordinal));
        server.Enqueue(LoopbackResponse.Empty(204));
        await new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() }.PingAsync();
        Assert.Equal("/ping", server.LastRequest.Target);
    }
}
