using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        const string json = """{"id":1,"total":5000000000,"unsigned":18446744073709551615,"price":1.5,"rate":0.25,"ids":[1,2],"either":7,"maybe":1.10,"counts":{"a":null,"b":18446744073709551615},"union":"u","text":"7"}""";

        server.EnqueueJson(json);
        int? n = 3;
        long? limit = 20;
        Thing thing = await client.GetThingAsync(n, [1, 2], limit);
        Assert.Equal("/things?n=3&pages=1&pages=2", server.LastRequest.Target);
        Assert.Equal("20", server.LastRequest.Header("X-Limit"));
        int id = thing.Id;
        long? total = thing.Total;
        ulong? unsigned = thing.Unsigned;
        decimal? price = thing.Price;
        float? rate = thing.Rate;
        string? text = thing.Text;
        Assert.Equal((1, 5000000000L, ulong.MaxValue, 1.5m, 0.25f, "7"), (id, total, unsigned, price, rate, text));
        Assert.Equal(3, thing.Ids!.Sum());
        int? either = thing.Either;
        decimal? maybe = thing.Maybe;
        IDictionary<string, ulong?>? counts = thing.Counts;
        Assert.Equal((7, 1.10m, ulong.MaxValue), (either, maybe, counts!["b"]));
        Assert.Null(counts["a"]);

        // Without the pattern of a number, they are two types.
        Assert.Equal("u", thing.Union!.Match(number => "a number", text => text, unknown => "unknown"));
        thing.Maybe = null;
        JsonAssert.Equal(json.Replace("1.10", "null"), Json.Serialize(thing));
        thing.Maybe = 1.10m;
        JsonAssert.Equal(json, Json.Serialize(thing));
    }
}
