using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        const string json = """{"id":1,"total":5000000000,"unsigned":18446744073709551615,"price":1.5,"rate":0.25,"ids":[1,2],"text":"7"}""";

        server.EnqueueJson(json);
        int? n = 3;
        Thing thing = await client.GetThingAsync(n);
        Assert.Equal("/things?n=3", server.LastRequest.Target);
        int id = thing.Id;
        long? total = thing.Total;
        ulong? unsigned = thing.Unsigned;
        decimal? price = thing.Price;
        float? rate = thing.Rate;
        string? text = thing.Text;
        Assert.Equal((1, 5000000000L, ulong.MaxValue, 1.5m, 0.25f, "7"), (id, total, unsigned, price, rate, text));
        Assert.Equal(3, thing.Ids!.Sum());
        JsonAssert.Equal(json, Json.Serialize(thing));
    }
}
