using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        const string json = """
            {"a":1.5,"b":12345678901234567.89,"c":0.5,"d":12345678901234567.89,"e":0.25,"f":0.1,"req":98765432109876543.21,
             "items":[12345678901234567.89],"values":{"v":12345678901234567.89}}
            """;

        server.EnqueueJson(json);
        var price = await client.FindAsync(12345678901234567.89m, 0.10m, [1.5m, 12345678901234567.89m], 98765432109876543.21m);
        Assert.Equal("/prices/12345678901234567.89?below=0.10&steps=1.5&steps=12345678901234567.89", server.LastRequest.Target);
        Assert.Equal("98765432109876543.21", server.LastRequest.Header("X-Rate"));
        Assert.Equal(12345678901234567.89m, price.B);
        Assert.Equal(0.5d, price.C);

        server.Enqueue(LoopbackResponse.Empty(204));
        await client.ReplaceAsync(1.5m, price);
        JsonAssert.Equal(json, server.LastRequest.Body);

        Assert.Equal(0.10m, new Price().F);
    }
}
