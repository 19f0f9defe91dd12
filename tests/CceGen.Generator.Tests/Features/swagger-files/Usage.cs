using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        foreach (var (call, accept) in new (Func<Task<FileResponse>>, string)[]
        {
            (() => client.FileAsync(), "application/pdf, image/png"),
            (() => client.JsonFileAsync(), "application/json"),
            (() => client.NamelessFileAsync(), "application/octet-stream"),
        })
        {
            server.EnqueueJson("\"a\"");
            using var file = await call();
            using var reader = new StreamReader(file.Content);
            Assert.Equal("\"a\"", await reader.ReadToEndAsync());
            Assert.Equal(accept, server.LastRequest.Header("Accept"));
        }

        server.Enqueue(LoopbackResponse.Text(200, "text/plain", "\"a\""));
        Assert.Equal("\"a\"", await client.TextAsync());
        server.Enqueue(LoopbackResponse.Text(200, "application/xml", "<a/>"));
        Assert.Equal("<a/>", await client.XmlAsync());
        server.EnqueueJson("""{"x":"1"}""");
        Assert.Equal("1", (await client.XmlOrJsonAsync()).X);
        Assert.Equal("application/json", server.LastRequest.Header("Accept"));

        server.Enqueue(LoopbackResponse.Text(200, "application/x-ndjson", "{\"x\":\"1\"}\n{\"x\":\"2\"}"));
        var read = "";
        await foreach (var thing in await client.LinesAsync())
        {
            read += thing.X;
        }

        Assert.Equal("12", read);
        Assert.Equal("application/x-ndjson", server.LastRequest.Header("Accept"));

        server.Enqueue(LoopbackResponse.Empty(200));
        await client.ErrorAsync();
        server.EnqueueJson("""{"code":"E1"}""", 500);
        Assert.Equal("E1", (await Assert.ThrowsAsync<ApiException<Error>>(() => client.ErrorAsync())).Result.Code);
    }
}
