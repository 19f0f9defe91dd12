using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        Assert.Equal(typeof(List<string>), typeof(Pet).GetProperty("Tags")!.PropertyType);
        JsonAssert.Equal("""{"name":"Tom","tags":["a"]}""", Json.Serialize(new Pet { Name = "Tom", Tags = ["a"] }));
        server.EnqueueJson("""{"name":"Tom","tags":["a","b"]}""");
        Assert.Equal(["a", "b"], (await client.PetsGetAsync("1")).Tags!);
    }
}
