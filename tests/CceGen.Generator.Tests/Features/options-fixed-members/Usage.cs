using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        server.EnqueueJson("""{"age":1,"name":"n","names":null,"tags":[],"maybe":null,"counts":{"a":1},"labels":{"x":"y"},"home":{"street":"s"},"other":1}""");
        var pet = new Pet { Age = 3, Name = "n", Names = { "a" }, Labels = { ["k"] = "v" }, Home = new Home { Street = "s" } };

        var read = await client.ReplacePetAsync(pet);

        // A list that nobody filled is not sent, unless the document demands it, and looking at it changes nothing.
        Assert.Empty(pet.Tags);
        Assert.Equal("""{"age":3,"name":"n","names":["a"],"open":"09:30:00","counts":{},"labels":{"k":"v"},"home":{"street":"s"}}""", server.Requests[0].Body);
        Assert.Equal("""{"age":1,"name":"n","names":[],"tags":[],"counts":{"a":1},"labels":{"x":"y"},"home":{"street":"s"},"other":1}""", read.ToJson());
        read.Tags.Add("t");
        read.Counts["b"] = 2;
        Assert.Equal("""{"age":1,"name":"n","names":[],"tags":["t"],"counts":{"a":1,"b":2},"labels":{"x":"y"},"home":{"street":"s"},"other":1}""", read.ToJson());
        Assert.Equal("""{"names":[],"counts":{},"home":{}}""", Pet.FromJson("""{"home":{}}""")!.ToJson());

        // A list with a default starts with it, and is written once it has other items.
        Assert.Equal((new TimeSpan(9, 30, 0), "a"), (pet.Open, pet.Words.Single()));
        pet.Words.Add("b");
        Assert.Contains("\"words\":[\"a\",\"b\"]", pet.ToJson());
        var kept = Pet.FromJson("""{"home":{}}""")!;
        Assert.Equal("a", kept.Words.Single());
        kept.Words.Clear();
        kept.More.Add("m");
        Assert.Equal("""{"names":[],"words":[],"more":["m"],"counts":{},"home":{}}""", kept.ToJson());

        Assert.Null(typeof(Pet).GetProperty("Tags")!.SetMethod);
        Assert.NotNull(typeof(Pet).GetProperty("Maybe")!.SetMethod);
        Assert.True(typeof(Pet).GetProperty("AdditionalProperties")!.SetMethod!.IsAssembly);
    }
}
