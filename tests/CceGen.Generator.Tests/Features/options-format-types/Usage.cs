using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        const string json = """{"amount":12345678901234567.89,"amounts":[0.10],"host":"https://example.com/","interval":"PT5S","gap":"1.00:00:05","ticks":5000000000,"duration":"P1Y"}""";
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        server.EnqueueJson(json);
        Price price = await client.FindPricesAsync(least: 0.10m, within: TimeSpan.FromSeconds(5));
        Assert.Equal("/prices?least=0.10&within=PT5S", server.LastRequest.Target);

        decimal? amount = price.Amount;
        Uri? host = price.Host;
        TimeSpan? interval = price.Interval;
        TimeSpan? gap = price.Gap;
        Assert.Equal(new TimeSpan(1, 0, 0, 5), gap);
        long? ticks = price.Ticks;
        string? duration = price.Duration;
        Assert.Equal((12345678901234567.89m, "https://example.com/", TimeSpan.FromSeconds(5), 5000000000, "P1Y"), (amount, host!.OriginalString, interval, ticks, duration));
        JsonAssert.Equal(json, Json.Serialize(price));
    }
}
