using Feature;

public static class Usage
{
    private const string Odd = """
        {
          "at": "2024-01-02T03:04:05.100+00:00",
          "due": "2024-01-02T03:04:05.123456789Z",
          "seen": "2024-01-02 03:04:05+0800",
          "price": 15.00,
          "ratio": 40.774378,
          "amount": 1.5E+3,
          "limit": 100e-2,
          "id": "6F9619FF-8B86-D011-B42D-00CF4FC964FF",
          "spellings": 1
        }
        """;

    private const string Usual = """
        {
          "at": "2024-01-02T03:04:05.1Z",
          "due": "2024-01-02T03:04:05.1234567Z",
          "seen": "2024-01-02T03:04:05+08:00",
          "price": 15,
          "ratio": 40.77438,
          "amount": 1500,
          "limit": 1,
          "id": "6f9619ff-8b86-d011-b42d-00cf4fc964ff",
          "spellings": 1
        }
        """;

    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };

        // What was read is written as it was, by the client and by the library.
        var measure = await ReadAsync(server, client, Odd);
        Assert.Equal((15d, 40.77438f, 1500m, 1d), (measure.Price, measure.Ratio, measure.Amount, measure.Limit));
        JsonAssert.Equal(Odd, await WriteAsync(server, client, measure));
        JsonAssert.Equal(Odd, Json.Serialize(measure));
        JsonAssert.Equal(Odd, Json.Serialize(Json.Deserialize<Measure>(Odd)));
        JsonAssert.Equal(Usual, await WriteAsync(server, client, await ReadAsync(server, client, Usual)));

        // An equal value changes nothing, another one is written as usual, and the one that was read as it was.
        var (at, price) = (measure.At, measure.Price);
        measure.At = at;
        JsonAssert.Equal(Odd, Json.Serialize(measure));
        measure.At = at.AddTicks(1);
        measure.Due = measure.Due!.Value.ToOffset(TimeSpan.FromHours(1));
        measure.Seen = null;
        measure.Price = -0d;
        measure.Ratio = 40.77439f;
        measure.Amount = 1500.0m;
        measure.Id = null;
        measure.Limit = null;
        JsonAssert.Equal(
            """{"at":"2024-01-02T03:04:05.1000001Z","due":"2024-01-02T04:04:05.1234567+01:00","seen":null,"price":-0,"ratio":40.77439,"amount":1500.0,"spellings":1}""",
            await WriteAsync(server, client, measure));
        (measure.At, measure.Price) = (at, price);
        JsonAssert.Equal(
            """{"at":"2024-01-02T03:04:05.100+00:00","due":"2024-01-02T04:04:05.1234567+01:00","seen":null,"price":15.00,"ratio":40.77439,"amount":1500.0,"spellings":1}""",
            await WriteAsync(server, client, measure));

        // A new object has nothing to remember.
        JsonAssert.Equal(
            """{"at":"2024-01-02T03:04:05.1Z","due":null,"price":15,"limit":2.5,"spellings":0}""",
            Json.Serialize(new Measure { At = at, Price = price }));

        // A base and what is derived from it.
        var derived = Odd.TrimEnd().TrimEnd('}') + ""","ended":"2024-01-02t03:04:05.000z","spellingsOfDetail":2}""";
        server.EnqueueJson(derived);
        var detail = await client.ReplaceDetailAsync(new Detail());
        server.EnqueueJson("{}");
        await client.ReplaceDetailAsync(detail);
        JsonAssert.Equal(derived, server.LastRequest.Body);

        // The last one of a name counts, and so does the last spelling.
        await RoundTripAsync(server, client, """{"price":15.00,"price":15}""", """{"due":null,"price":15}""");
        await RoundTripAsync(server, client, """{"price":15.00,"price":15.0}""", """{"due":null,"price":15.0}""");

        // A number in quotes is written as a number. Texts that are long, or have to be escaped in JSON, are written as usual, and so are items of lists and values of maps.
        await RoundTripAsync(server, client, """{"price":"15.00","spellings":1}""", """{"due":null,"price":15.00,"spellings":1}""");
        await RoundTripAsync(server, client, $$"""{"price":1.{{new string('0', 200)}}}""", """{"due":null,"price":1}""");
        await RoundTripAsync(server, client, """{"at":"2024-01-02T03:04:05\u002B00:00"}""", """{"at":"2024-01-02T03:04:05+00:00","due":null}""");
        await RoundTripAsync(
            server,
            client,
            """{"times":["2024-01-02T03:04:05+00:00"],"prices":{"a":15.00}}""",
            """{"due":null,"times":["2024-01-02T03:04:05Z"],"prices":{"a":15}}""");
    }

    private static async Task RoundTripAsync(LoopbackServer server, FeatureClient client, string json, string expected) =>
        JsonAssert.Equal(expected, await WriteAsync(server, client, await ReadAsync(server, client, json)));

    private static Task<Measure> ReadAsync(LoopbackServer server, FeatureClient client, string json)
    {
        server.EnqueueJson(json);
        return client.ReplaceMeasureAsync(new Measure());
    }

    private static async Task<string> WriteAsync(LoopbackServer server, FeatureClient client, Measure measure)
    {
        server.EnqueueJson("{}");
        await client.ReplaceMeasureAsync(measure);
        return server.LastRequest.Body;
    }
}
