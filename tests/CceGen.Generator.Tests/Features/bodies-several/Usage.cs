using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        server.EnqueueJson("""{"a":"b"}""");
        Assert.Equal("b", (await client.JsonFirstAsync(new Thing { A = "a" })).A);
        Assert.Equal("application/json;okta-version=1.0.0", server.LastRequest.Header("Content-Type"));
        Assert.Equal("application/json;okta-version=1.0.0", server.LastRequest.Header("Accept"));
        JsonAssert.Equal("""{"a":"a"}""", server.LastRequest.Body);

        server.Enqueue(LoopbackResponse.Empty(204));
        await client.FirstThatCanBeSentAsync(new Thing { A = "a b" });
        Assert.Equal(("application/x-www-form-urlencoded", "a=a+b"), (server.LastRequest.Header("Content-Type"), server.LastRequest.Body));

        server.Enqueue(LoopbackResponse.Empty(204));
        using var data = new MemoryStream("x"u8.ToArray());
        await client.FilesInPartsAsync(new FileParameter(data));
        Assert.StartsWith("multipart/form-data; boundary=", server.LastRequest.Header("Content-Type")!, StringComparison.Ordinal);
    }
}
