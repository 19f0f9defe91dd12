using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };

        foreach (var status in new[] { 200, 206 })
        {
            server.EnqueueJson("{}", status);
            using var file = await client.JsonAndOctetsAsync();
            using var reader = new StreamReader(file.Content);
            Assert.Equal((status, "{}"), (file.StatusCode, await reader.ReadToEndAsync()));
        }

        Assert.Equal("application/json, application/octet-stream", server.LastRequest.Header("Accept"));

        server.EnqueueJson("""{"a":"b"}""");
        Assert.Equal("b", Assert.IsType<Thing>(await client.JsonAndTextAsync()).A);
        server.Enqueue(LoopbackResponse.Text(202, "text/plain", "{}"));
        Assert.Equal("{}", await client.JsonAndTextAsync());

        server.EnqueueJson("\"a\"");
        Assert.Equal("a", await client.TextAndStringAsync());
        server.Enqueue(LoopbackResponse.Text(202, "text/plain", "\"a\""));
        Assert.Equal("\"a\"", await client.TextAndStringAsync());
    }
}
