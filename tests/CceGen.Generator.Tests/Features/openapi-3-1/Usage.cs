using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        const string json = """{"id":1,"kind":"pet","nick":null,"owner":null,"vet":{"name":"Ann"},"anything":[1,{"a":null}],"tags":[{"text":"small"}],"mood":"good","picture":"AQI=","prints":["Aw=="],"link":"_-8"}""";

        server.EnqueueJson(json);
        Pet pet = await client.GetPetAsync(1, tag: null, print: [251, 255]);
        Assert.Equal("/pets/1?print=%2B%2F8%3D", server.LastRequest.Target);
        Assert.Null(pet.Nick);
        Assert.Null(pet.Owner);
        Assert.Equal("Ann", pet.Vet!.Name);
        Assert.Equal(PetKind.Pet, pet.Kind);
        Assert.Equal("small", pet.Tags!.First().Text);
        Assert.Equal([1, 2], pet.Picture!);
        Assert.Equal([3], Assert.Single(pet.Prints!));
        Assert.Equal("_-8", pet.Link);
        JsonAssert.Equal(json, Json.Serialize(pet));

        server.EnqueueJson("");
        await client.DeletePetAsync(2);
        Assert.Equal("/pets/2", server.LastRequest.Target);

        Pet cat = Json.Deserialize<Cat>("""{"id":1,"kind":"pet","nick":"Tom","owner":{"name":"Bob"},"lives":9,"age":5000000000}""");
        Assert.Equal(9, ((Cat)cat).Lives);
        Assert.Equal(5000000000, cat.Age);

        // A pattern says nothing of names that it does not match.
        const string some = """{"some":{"x":1,"y":"z","w":1.5},"two":{"x":1,"y":"z","w":[]},"all":{"x":1},"closed":{"x":2}}""";
        var patterns = Json.Deserialize<Patterns>(some);
        JsonAssert.Equal(some, Json.Serialize(patterns));
        Assert.Equal((1, 2), (patterns.All!["x"], patterns.Closed!["x"]));
        const string named = """{"name":"n","x":1,"y":"z","w":1.5}""";
        JsonAssert.Equal(named, Json.Serialize(Json.Deserialize<PatternsAndMembers>(named)));
    }
}
