using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        JsonAssert.Equal("""{"names":[],"scores":{}}""", Json.Serialize(new Box()));

        var box = new Box
        {
            Names = ["b", "a"],
            Scores = new Dictionary<string, int> { ["z"] = 1, ["A"] = 2 },
            Parts = [new Part { Id = 5 }],
            Colors = [Color.LightGreen],
            Tags = ["t"],
        };
        JsonAssert.Equal("""{"names":["b","a"],"scores":{"z":1,"A":2},"parts":[{"id":5}],"colors":["light-green"],"tags":["t"]}""", Json.Serialize(box));

        const string full = """
            {"names":["x"],"scores":{"camelCase":1,"With Space":2},"matrix":[[1.5,2.5],[]],"parts":[{"id":1},{}],"partsByName":{"p":{"id":2}},
             "listsByName":{"l":["1","2"],"m":[]},"holes":["a",null],"days":["2024-02-29"],"colors":["red","light-green"],"tags":[],"limits":{"l":9007199254740993}}
            """;
        var read = Json.Deserialize<Box>(full);
        JsonAssert.Equal(full, Json.Serialize(read));
        Assert.Equal(2, read.Parts!.Count);
        Assert.Equal(2L, read.PartsByName!["p"].Id);
        Assert.Equal(9007199254740993L, read.Limits!["l"]);

        // Of members with one name the last one counts, and nothing of the others is left.
        var twice = Json.Deserialize<Box>("""
            {"names":["a"],"names":["b"],"scores":{"x":1},"scores":{"y":2,"y":3},"parts":[{"id":1,"id":2}],"parts":[{"id":3},{"id":4,"id":5}],"unknown":1,"unknown":[2]}
            """);
        JsonAssert.Equal("""{"names":["b"],"scores":{"y":3},"parts":[{"id":3},{"id":5}],"unknown":[2]}""", Json.Serialize(twice));

        server.EnqueueJson("""{"k":{"id":3}}""");
        Assert.Equal(3, (await client.GetMapAsync())["k"].Id);
    }
}
