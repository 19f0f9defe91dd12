using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        var big = new BigCluster { Id = "1", Nodes = 3, Zones = ["a"], Labels = new Dictionary<string, string> { ["k"] = "v" } };
        Assert.IsAssignableFrom<Cluster>(big);
        Assert.IsAssignableFrom<Entity>(big);

        // The members of the base come first, then the own ones, as the document lists them.
        JsonAssert.Equal("""{"id":"1","nodes":3,"labels":{"k":"v"},"zones":["a"]}""", Json.Serialize(big));

        const string json = """{"id":"1","created":"2024-01-02T03:04:05Z","nodes":3,"labels":{},"zones":[],"unknown":[1]}""";
        JsonAssert.Equal(json, Json.Serialize(Json.Deserialize<BigCluster>(json)));
        JsonAssert.Equal("""{"described":{"id":"2","nodes":0}}""", Json.Serialize(new Holder { Described = new Cluster { Id = "2" } }));

        server.EnqueueJson(json);
        var read = await client.GetBigAsync();
        Assert.Equal(("1", 3), (read.Id, read.Nodes));
        JsonAssert.Equal(json, Json.Serialize(read));
    }
}
