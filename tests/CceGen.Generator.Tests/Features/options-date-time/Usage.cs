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

        // It is written as it was read: without an offset, in the hours of another place, with zeros at the end, as a day alone.
        foreach (var born in (string[])["2024-01-02T03:04:05", "2024-01-02T03:04:05+05:45", "2024-01-02T03:04:05.500Z", "2024-01-02T03:04:05.5Z", "2024-01-02", "2024-01-02 03:04:05z"])
        {
            var read = Json.Deserialize<Pet>($$"""{"name":"Tom","born":"{{born}}"}""");
            JsonAssert.Equal($$"""{"name":"Tom","born":"{{born}}"}""", Json.Serialize(read));
            read.Born = DateTime.SpecifyKind(read.Born!.Value, DateTimeKind.Utc).AddYears(1);
            Assert.DoesNotContain(born, Json.Serialize(read), StringComparison.Ordinal);
        }

        server.EnqueueJson("[]");
        await client.OwnersListAsync(pet.Born);
        Assert.StartsWith("?since=2024-01-02T03%3A04%3A05", server.LastRequest.Query, StringComparison.Ordinal);
    }
}
