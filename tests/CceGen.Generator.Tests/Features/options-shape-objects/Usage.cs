using System.Text.RegularExpressions;
using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        object any = 5;
        IEnumerable<object> many = ["a b", true, Level.Very_high];

        server.Enqueue(LoopbackResponse.Empty(204));
        await client.GetThingAsync("t", null, null, null, null, null, null, null, many, null, null, any, many, "k");
        Assert.Equal("/things/5/a%20b,true,very_high/;kind=k?text=t&nothing=", server.LastRequest.Target);
        Assert.Equal("a b,true,very_high", server.LastRequest.Header("X-Many"));

        server.Enqueue(LoopbackResponse.Empty(204));
        await client.GetThingAsync(1.5, Level.Low, new[] { 1, 2 }, "", many, many, false, new byte[] { 1, 2 }, many, Guid.Empty, Level.Very_high, 'c', many, 7L);
        var request = server.LastRequest;
        Assert.Equal(
            "/things/c/a%20b,true,very_high/;kind=7?text=1.5&nothing=low&loose=1%2C2&odd=&list=a%20b&list=true&list=very_high&joined=a%20b,true,very_high&deep=false&typed=very_high",
            request.Target);
        Assert.Equal("AQI=", request.Header("X-Any"));
        Assert.Equal("cookie=00000000-0000-0000-0000-000000000000", request.Header("Cookie"));

        server.Enqueue(LoopbackResponse.Empty(204));
        await client.GetThingAsync(1, null, null, null, [null!, 1], null, null, null, [1], null, null, any, [2, null!, 3], "k");
        Assert.Equal("/things/5/2,,3/;kind=k?text=1&nothing=&list=&list=1", server.LastRequest.Target);

        await Assert.ThrowsAsync<ArgumentNullException>(() => client.GetThingAsync(null!, null, null, null, null, null, null, null, many, null, null, any, many, "k"));
        await Assert.ThrowsAsync<ArgumentNullException>(() => client.GetThingAsync("", null, null, null, null, null, null, null, many, null, null, null!, many, "k"));

        server.Enqueue(LoopbackResponse.Empty(204));
        await client.SendPartsAsync(Level.Very_high, new Dictionary<string, object> { ["a"] = 1 }, ["x", 2, Level.Low, true]);
        Assert.Equal(
            ["any=very_high", "loose={\"a\":1}", "many=x", "many=2", "many=low", "many=true"],
            Regex.Matches(server.LastRequest.Body, "name=\"(\\w+)\"\r\n(?:Content-Type: .*\r\n)?\r\n(.*)\r\n").Select(part => part.Groups[1].Value + "=" + part.Groups[2].Value));
    }
}
