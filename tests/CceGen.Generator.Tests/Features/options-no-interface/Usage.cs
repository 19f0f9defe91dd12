using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        Assert.Empty(typeof(FeatureClient).GetInterfaces());
        Assert.DoesNotContain(typeof(FeatureClient).Assembly.GetTypes(), type => type.IsInterface && type.Name.Contains("FeatureClient", StringComparison.Ordinal));

        server.EnqueueJson("""{"name":"Tom","kind":"cat"}""");
        Assert.Equal("Tom", (await client.PetsGetAsync("1")).Name);
    }
}
