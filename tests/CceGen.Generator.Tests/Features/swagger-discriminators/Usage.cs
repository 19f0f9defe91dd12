using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };

        const string json = """
            {"kind":"group","resources":[{"kind":"machine","cpu":1},{"kind":"#Small.Machine","size":2},{"kind":"port","number":3},{"kind":"disk"},{"kind":"Plain","note":"n"}]}
            """;
        server.EnqueueJson(json);
        var group = Assert.IsType<Group>(await client.EchoAsync(new Machine { Cpu = 1 }));

        // What the extension says is sent, and not the name of the schema.
        JsonAssert.Equal("""{"kind":"machine","cpu":1}""", server.LastRequest.Body);
        Assert.Equal(["Machine", "SmallMachine", "Port", "Disk", "Plain"], group.Resources!.Select(resource => resource.GetType().Name));
        JsonAssert.Equal(json, Json.Serialize(group));

        JsonAssert.Equal("""{"kind":"#Small.Machine"}""", Json.Serialize(new SmallMachine()));
        JsonAssert.Equal("""{"kind":"port"}""", Json.Serialize(new Port()));
        JsonAssert.Equal("""{"kind":"disk"}""", Json.Serialize(new Disk()));
        Assert.IsType<SmallMachine>(Json.Deserialize<Machine>("""{"kind":"#Small.Machine"}"""));
        Assert.IsType<Resource>(Json.Deserialize<Resource>("""{"kind":"Machine"}"""));

        // A schema that repeats all values of its base has the one that it says.
        JsonAssert.Equal("""{"code":"start-up"}""", Json.Serialize(new Started()));
        Assert.IsType<Event>(Json.Deserialize<Event>("""{"code":"stop"}"""));
    }
}
