using Feature;

public static class Usage
{
    private const string Json = """{"nested":[[],[[]]],"tree":{"a":{"b":{}},"c":{}},"odd":{"a":{"b":{}}},"even":{"a":{}},"rows":[[[]],[]]}""";

    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        server.EnqueueJson(Json);
        server.EnqueueJson(Json);
        var holder = await client.ExchangeAsync(new Nested([]));
        Assert.Equal("[]", server.LastRequest.Body);
        Assert.Equal(2, holder.Nested!.Match(items => items.Count, other => -1));
        Assert.Equal(["a", "c"], holder.Tree!.Match(members => members.Keys.Order(), other => System.Linq.Enumerable.Empty<string>().Order()));

        await client.ExchangeAsync(holder.Nested!);
        Assert.Equal("[[],[[]]]", server.LastRequest.Body);
    }
}
