using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        Assert.Null(typeof(FeatureClient).GetProperty("BaseUrl"));
        var http = server.CreateHttpClient();
        http.BaseAddress = new Uri(server.BaseAddress, "root/");
        var client = new FeatureClient(http);

        server.EnqueueJson("""{"name":"Tom"}""");
        Assert.Equal("Tom", (await client.PetsGetAsync("a/b")).Name);
        Assert.Equal("/root/pets/a%2Fb", server.LastRequest.Target);
    }
}
