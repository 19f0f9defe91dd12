using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        // NSwag's shape without optional parameters: one overload with the token and one without.
        Assert.Equal(2, typeof(FeatureClient).GetMethods().Count(method => method.Name == "Owners_listAsync"));
        server.EnqueueJson("[]");
        Assert.Empty(await client.Owners_listAsync(null));
        server.EnqueueJson("[]");
        Assert.Empty(await client.Owners_listAsync(null, CancellationToken.None));
        server.EnqueueJson("""{"name":"Tom"}""");
        Assert.Equal("Tom", (await client.Pets_getAsync("1")).Name);
    }
}
