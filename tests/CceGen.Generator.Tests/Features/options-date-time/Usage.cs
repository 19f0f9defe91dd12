using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        Assert.Equal(typeof(DateTime?), typeof(Pet).GetProperty("Born")!.PropertyType);
        Assert.Equal(typeof(DateTime?), typeof(Pet).GetProperty("Day")!.PropertyType);
        var pet = new Pet { Name = "Tom", Born = new DateTime(2024, 1, 2, 3, 4, 5, DateTimeKind.Utc), Day = new DateTime(2024, 2, 29) };
        JsonAssert.Equal("""{"name":"Tom","born":"2024-01-02T03:04:05Z","day":"2024-02-29"}""", Json.Serialize(pet));
        Assert.Equal(pet.Born, Json.Deserialize<Pet>("""{"born":"2024-01-02T03:04:05Z"}""").Born!.Value.ToUniversalTime());

        server.EnqueueJson("[]");
        await client.OwnersListAsync(pet.Born);
        Assert.StartsWith("?since=2024-01-02T03%3A04%3A05", server.LastRequest.Query, StringComparison.Ordinal);
    }
}
