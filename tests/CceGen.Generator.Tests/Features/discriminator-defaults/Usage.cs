using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        const string json = """
            {"animals":[{"petType":"cat","lives":9},{"petType":"owl","wings":2},{"petType":"tit","wings":2},{"petType":"unheard of","bark":1},{"bark":2}],
             "nested":[{"petType":"cat","lives":9},{"petType":"Dog","bark":1},{"petType":"owl","wings":3},{"wings":2}],
             "painted":["red",{"petType":"Cat","lives":1}],
             "shapes":[{"kind":"circle","r":1.5},{"kind":"square","side":2},{"name":"n","side":3}]}
            """;
        server.EnqueueJson(json);

        var zoo = await client.EchoAsync(new Cat { PetType = "cat", Lives = 9 });

        JsonAssert.Equal("""{"petType":"cat","lives":9}""", server.LastRequest.Body);
        Assert.Equal(["Cat", "Bird", "Bird", "Dog", "Dog"], zoo.Animals!.Select(animal => animal.Value!.GetType().Name));

        // A union that is the default chooses in its turn.
        Assert.Equal(["Cat", "Dog", "Bird", "Bird"], zoo.Nested!.Select(Innermost));
        Assert.Equal(["Color", "Cat"], zoo.Painted!.Select(painted => painted.Value!.GetType().Name));
        Assert.Equal(["Circle", "Square", "Square"], zoo.Shapes!.Select(shape => shape.GetType().Name));

        // What is written says which one it is, where the schema demands that.
        JsonAssert.Equal(json.Replace("""{"bark":2}""", """{"petType":"Dog","bark":2}""", StringComparison.Ordinal), Json.Serialize(zoo));
    }

    private static string Innermost(Nested nested) => (nested.Value is Rest rest ? rest.Value : nested.Value)!.GetType().Name;
}
