using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        // NSwag's shape without optional parameters: one overload with the token and one without.
        Assert.Equal(2, typeof(FeatureClient).GetMethods().Count(method => method.Name == "OwnersListAsync"));
        server.EnqueueJson("[]");
        Assert.Empty(await client.OwnersListAsync(null));
        server.EnqueueJson("[]");
        Assert.Empty(await client.OwnersListAsync(null, CancellationToken.None));
        server.EnqueueJson("""{"name":"Tom"}""");
        Assert.Equal("Tom", (await client.PetsGetAsync("1")).Name);
    }
}
