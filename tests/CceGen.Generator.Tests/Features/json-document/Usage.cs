using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        const string json = """{"name":"Tom","café":"yes","kind":"no"}""";
        server.EnqueueJson(json);
        var pet = await client.GetPetAsync(5_000_000_000);
        Assert.Equal("/pets/5000000000", server.LastRequest.Target);
        JsonAssert.Equal(json, Json.Serialize(pet));
    }
}
