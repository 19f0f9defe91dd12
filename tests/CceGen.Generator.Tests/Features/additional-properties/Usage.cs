using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        server.EnqueueJson("""{"a":"b","id":1,"number":5.10,"AdditionalProperties":["x"],"none":null,"object":{"c":[1]},"additionalProperties":true,"d":"e"}""");
        var sent = new Pet { Id = 2 };
        sent.AdditionalProperties["more"] = "m";
        var pet = await client.EchoAsync(sent);

        JsonAssert.Equal("""{"id":2,"more":"m"}""", server.LastRequest.Body);

        // The members have the type; those of another kind are neither lost nor an error.
        Assert.Equal(["b", "e"], pet.AdditionalProperties.Values);
        Assert.True(pet.AdditionalPropertiesValue2);
        await client.EchoAsync(pet, server);
        JsonAssert.Equal(
            """{"id":1,"AdditionalProperties":["x"],"additionalProperties":true,"a":"b","d":"e","number":5.10,"none":null,"object":{"c":[1]}}""",
            server.LastRequest.Body);

        // A value that takes the place of one of another kind is written once.
        pet.AdditionalProperties["number"] = "five";
        JsonAssert.Equal(
            """{"id":1,"AdditionalProperties":["x"],"additionalProperties":true,"a":"b","d":"e","number":"five","none":null,"object":{"c":[1]}}""",
            Json.Serialize(pet));

        RoundTrip<Cat>("""{"id":1,"lives":9,"x":"y","z":true}""");
        Assert.Equal("y", Json.Deserialize<Cat>("""{"x":"y","id":1}""").AdditionalProperties["x"]);
        RoundTrip<Times>("""{"name":"n","at":"2024-05-06T07:08:09Z","never":null,"odd":[1]}""");
        Assert.Equal(2, Json.Deserialize<Times>("""{"name":"n","at":"2024-05-06T07:08:09Z","never":null,"odd":[1]}""").AdditionalProperties.Count);
        RoundTrip<Counts>("""{"name":"n","a":5000000000,"b":"text"}""");
        Assert.Equal(5_000_000_000, Json.Deserialize<Counts>("""{"a":5000000000,"b":"text"}""").AdditionalProperties["a"]);
        RoundTrip<Tree>("""{"name":"n","left":{"name":"l","right":{}},"odd":"o"}""");
        Assert.Equal("l", Json.Deserialize<Tree>("""{"left":{"name":"l"}}""").AdditionalProperties["left"].Name);
        RoundTrip<Levels>("""{"name":"n","all":["low","high"],"odd":{"a":1}}""");
        Assert.Equal([Level.High], Json.Deserialize<Levels>("""{"all":["high"]}""").AdditionalProperties["all"]);
        RoundTrip<Anything>("""{"name":"n","all":["low","high"],"odd":{"a":1}}""");

        // Where the document allows no others, those that are sent nevertheless are ignored.
        JsonAssert.Equal("""{"a":"b"}""", Json.Serialize(Json.Deserialize<Strict>("""{"c":{"d":[1,{"a":2}]},"a":"b","e":null,"f":[[]],"g":1}""")));
        JsonAssert.Equal("""{"a":"b","b":"c"}""", Json.Serialize(Json.Deserialize<StrictChild>("""{"c":{"d":[1,{"a":2}]},"a":"b","b":"c","g":1}""")));
        Assert.Null(typeof(Strict).GetProperty("AdditionalProperties"));
    }

    private static Task<Pet> EchoAsync(this FeatureClient client, Pet pet, LoopbackServer server)
    {
        server.EnqueueJson("{}");
        return client.EchoAsync(pet);
    }

    private static void RoundTrip<T>(string json) => JsonAssert.Equal(json, Json.Serialize(Json.Deserialize<T>(json)));
}
