using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        server.EnqueueJson("{}", 500);
        Assert.Equal(500, (await Assert.ThrowsAsync<PetStoreException>(() => client.PetsGetAsync("1"))).StatusCode);
        Assert.Null(typeof(Pet).Assembly.GetType("Feature.ApiException"));
    }
}
