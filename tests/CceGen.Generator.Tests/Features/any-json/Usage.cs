using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        const string json = """{"payload":{"a":[1,2.5,"x",true,null],"b":{"c":"2024-01-02T03:04:05Z"}},"hint":"h","open":{"o":1},"many":[1,"2",[],{}],"byName":{"n":{"m":false}}}""";
        JsonAssert.Equal(json, Json.Serialize(Json.Deserialize<Envelope>(json)));

        server.EnqueueJson("""{"answer":[42,"2024-01-02T03:04:05+08:00"]}""");
        var answer = await client.ExchangeAsync(new Dictionary<string, object> { ["question"] = new[] { 6, 9 } });
        JsonAssert.Equal("""{"question":[6,9]}""", server.LastRequest.Body);
        JsonAssert.Equal("""{"answer":[42,"2024-01-02T03:04:05+08:00"]}""", Json.Serialize(answer));

        const string numbers = """{"a":1.10,"b":[0.50,1e400,-1E-2],"c":{"d":0.1234567890123456789012345678901}}""";
        server.EnqueueJson(numbers);
        JsonAssert.Equal(numbers, Json.Serialize(await client.ExchangeAsync(1)));

        server.EnqueueJson("[]");
        await client.ExchangeAsync("text");
        JsonAssert.Equal("\"text\"", server.LastRequest.Body);
    }
}
