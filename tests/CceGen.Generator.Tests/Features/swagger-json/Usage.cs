using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };

        server.EnqueueJson("""[{"name":"Rex","parent":{"name":"Bo","legs":3},"notes":{"a":"b"}}]""");
        var animal = Assert.Single(await client.ListAnimalsAsync());
        Assert.Equal(("Rex", 4, "Bo", 3, "b"), (animal.Name, animal.Legs, animal.Parent!.Name, animal.Parent.Legs, animal.Notes!["a"]));

        server.EnqueueJson("""{"name":"Rex"}""");
        await client.AddAnimalAsync(new Animal { Name = "Rex", Legs = 2 });
        JsonAssert.Equal("""{"name":"Rex","legs":2}""", server.LastRequest.Body);
    }
}
