using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        Assert.False(typeof(Pet).IsPublic);
        Assert.False(typeof(IFeatureClient).IsPublic);
        server.EnqueueJson("""{"name":"Tom","kind":"dog"}""");
        Assert.Equal("Tom", (await client.PetsGetAsync("1")).Name);
        JsonAssert.Equal("""{"name":"Tom","kind":"dog"}""", Json.Serialize(Json.Deserialize<Pet>("""{"name":"Tom","kind":"dog"}""")));
    }
}
