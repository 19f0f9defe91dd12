using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        const string json = """{"days":["2024-02-29"],"byName":{"a":["0001-01-01",null]},"times":["2024-01-02T03:04:05+08:00"]}""";
        server.EnqueueJson(json);
        var read = await client.EchoAsync(Json.Deserialize<Calendar>(json));
        Assert.Equal(new DateTimeOffset(2024, 2, 29, 0, 0, 0, TimeSpan.Zero), read.Days!.Single());
        JsonAssert.Equal(json, server.LastRequest.Body);
        JsonAssert.Equal(json, Json.Serialize(read));

        server.EnqueueJson("""{"a":"2024-03-01"}""");
        Assert.Equal(new DateTimeOffset(2024, 3, 1, 0, 0, 0, TimeSpan.Zero), (await client.AddDaysAsync([new DateTimeOffset(2024, 2, 29, 5, 6, 7, TimeSpan.Zero)]))["a"]);
        JsonAssert.Equal("""["2024-02-29"]""", server.LastRequest.Body);

        server.EnqueueJson("""{"a":"2024-03-01T00:00:00Z"}""");
        var problem = (await Assert.ThrowsAsync<ApiException>(() => client.AddDaysAsync([]))).InnerException!;
        Assert.Contains("a date (yyyy-MM-dd)", problem.Message, StringComparison.Ordinal);
    }
}
