using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };

        const string json = """{"name":"n","inner":{"value":1,"deep":{"er":[1,2,{"x":null}]}},"Name":"other case","text":"t","number":12,"flag":false,"nothing":null,"list":[1,"a"],"instant":"2024-01-02T03:04:05Z"}""";
        var known = Json.Deserialize<Known>(json);
        Assert.Equal("n", known.Name);
        JsonAssert.Equal(json, Json.Serialize(known));
        Assert.Equal(["Name", "text", "number", "flag", "nothing", "list", "instant"], known.AdditionalProperties.Keys);
        JsonAssert.Equal("""[1,"a"]""", Json.Serialize(known.AdditionalProperties["list"]));
        JsonAssert.Equal("\"2024-01-02T03:04:05Z\"", Json.Serialize(known.AdditionalProperties["instant"]));

        // A member of the user's own is sent along.
        var sent = new Known { Name = "n" };
        sent.AdditionalProperties["extra"] = 5;
        JsonAssert.Equal("""{"name":"n","extra":5}""", Json.Serialize(sent));
        JsonAssert.Equal("{}", Json.Serialize(new Known()));

        const string named = """{"additionalProperties":"a","AdditionalProperties":"b","other":"c"}""";
        JsonAssert.Equal(named, Json.Serialize(Json.Deserialize<Named>(named)));

        server.EnqueueJson(json);
        var echoed = await client.EchoAsync(known);
        JsonAssert.Equal(json, server.LastRequest.Body);
        JsonAssert.Equal(json, Json.Serialize(echoed));
    }
}
