using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        // A whole number is written without a fraction: servers that read an integer reject 5.0. A decimal keeps its zeros.
        const string json = """{"a":5,"b":6,"c":7,"d":8,"e":9}""";
        server.EnqueueJson(json);
        JsonAssert.Equal(json, Json.Serialize(await client.EchoAsync(new N { A = 5, B = 6, C = 7, D = 8, E = 9 })));
        JsonAssert.Equal(json, server.LastRequest.Body);
        JsonAssert.Equal("""{"a":5.0,"b":6.00,"c":7,"d":8,"e":9.0}""", Json.Serialize(new N { A = 5.0m, B = 6.00m, C = 7, D = 8.0, E = 9.0m }));

        // However it is written, a whole number is one; a fraction is not.
        server.EnqueueJson("""{"c":7.0,"d":"8"}""");
        var read = await client.EchoAsync(new N());
        Assert.Equal((7L, 8d), (read.C, read.D));
        server.EnqueueJson("""{"c":"7e0"}""");
        Assert.Equal(7L, (await client.EchoAsync(new N())).C);
        server.EnqueueJson("""{"c":7.5}""");
        var problem = (await Assert.ThrowsAsync<ApiException>(() => client.EchoAsync(new N()))).InnerException!;
        Assert.Contains("a whole number of 64 bits", problem.Message, StringComparison.Ordinal);
    }
}
