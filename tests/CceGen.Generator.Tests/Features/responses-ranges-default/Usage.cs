using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        server.EnqueueJson("""{"id":"1"}""", 202);
        Assert.Equal("1", (await client.StartJobAsync()).Id);

        server.EnqueueJson("""{"code":"teapot"}""", 418);
        Assert.Equal("teapot", (await Assert.ThrowsAsync<ApiException<Problem>>(() => client.StartJobAsync())).Result.Code);

        server.EnqueueJson("\"gone\"", 404);
        Assert.Equal("gone", (await Assert.ThrowsAsync<ApiException<string>>(() => client.StartJobAsync())).Result);

        server.EnqueueJson("""["a","b"]""", 500);
        var other = await Assert.ThrowsAnyAsync<ApiException>(() => client.StartJobAsync());
        Assert.Equal(500, other.StatusCode);
        JsonAssert.Equal("""["a","b"]""", Json.Serialize(other.GetType().GetProperty("Result")!.GetValue(other)));

        server.EnqueueJson("""{"code":"no"}""", 503);
        Assert.Equal("no", (await Assert.ThrowsAsync<ApiException<Problem>>(() => client.StopJobsAsync())).Result.Code);

        server.EnqueueJson("""["x"]""");
        Assert.Equal(["x"], await client.ListTextsAsync());
    }
}
