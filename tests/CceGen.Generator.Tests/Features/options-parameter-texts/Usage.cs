using System.Globalization;
using Feature;

public static class Usage
{
    private static readonly DateTimeOffset Time = new(2024, 3, 1, 13, 5, 9, TimeSpan.FromHours(-2));

    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("de-DE");
        try
        {
            await RunAsync(server, client);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    private static async Task RunAsync(LoopbackServer server, FeatureClient client)
    {
        server.Enqueue(LoopbackResponse.Empty(204));
        await client.GetLogsAsync(Time, Time, Time, [Time, Time.AddHours(1)], [Time, Time.AddDays(30)], new GetLogsFilter { Day = Time }, Time, [Time, Time], Time);
        var request = server.LastRequest;
        Assert.Equal(
            "/logs/2024%2F03%2F01%2013%3A05%20-02%3A00/1%20Mar%2024?since=2024%2F03%2F01%2013%3A05%20-02%3A00"
            + "&times=2024%2F03%2F01%2013%3A05%20-02%3A00&times=2024%2F03%2F01%2014%3A05%20-02%3A00&days=1%20Mar%2024,31%20Mar%2024&filter%5Bday%5D=2024-03-01",
            request.Target);
        Assert.Equal("2024/03/01 13:05 -02:00", request.Header("X-Since"));
        Assert.Equal("1 Mar 24,1 Mar 24", request.Header("X-Days"));
        Assert.Equal("day=1%20Mar%2024", request.Header("Cookie"));

        server.Enqueue(LoopbackResponse.Empty(204));
        await client.SearchAsync(null, null, null, null, []);
        Assert.Equal("/search?text=no%20%22%26%22&page=no%20%22%26%22&day=no%20%22%26%22&kind=no%20%22%26%22&tags=", server.LastRequest.Target);
        server.Enqueue(LoopbackResponse.Empty(204));
        await client.SearchAsync("", 2, Time, SearchKind.B, ["x"], "y");
        Assert.Equal("/search?text=&page=2&day=1%20Mar%2024&kind=b&tags=x&more=y", server.LastRequest.Target);

        server.Enqueue(LoopbackResponse.Empty(204));
        await client.SendFormAsync(Time, [Time]);
        Assert.Equal("at=2024%2F03%2F01+13%3A05+-02%3A00&days=1+Mar+24", server.LastRequest.Body);
        server.Enqueue(LoopbackResponse.Empty(204));
        await client.SendPartsAsync(Time, Time, new SendPartsLog { Day = Time });
        var parts = server.LastRequest.Body;
        Assert.Contains("X-At: 2024/03/01 13:05 -02:00", parts, StringComparison.Ordinal);
        Assert.Contains("\r\n\r\n1 Mar 24\r\n", parts, StringComparison.Ordinal);
        Assert.Contains("{\"day\":\"2024-03-01\"}", parts, StringComparison.Ordinal);
    }
}
