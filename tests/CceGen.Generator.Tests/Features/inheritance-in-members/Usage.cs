using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        var dog = new Dog
        {
            Name = "Rex",
            Breed = "b",
            Puppies = [new Puppy { Name = "P", Weeks = 3 }],
            AdditionalProperties = { ["unknown"] = "u" },
        };
        const string dogJson = """{"name":"Rex","breed":"b","puppies":[{"name":"P","weeks":3}],"unknown":"u"}""";
        JsonAssert.Equal(dogJson, Json.Serialize(dog));
        JsonAssert.Equal(dogJson, Json.Serialize((Animal)dog));

        // What is declared as the base is written as what it is.
        var farm = new Farm
        {
            Guard = dog,
            Animals = [new Animal { Name = "A" }, new Puppy { Name = "Q", Breed = "c", Weeks = 1 }],
            ByName = new Dictionary<string, Animal> { ["k"] = new Dog { Name = "D", Breed = "d" } },
        };
        const string farmJson =
            """{"guard":""" + dogJson + ""","animals":[{"name":"A"},{"name":"Q","breed":"c","weeks":1}],"byName":{"k":{"name":"D","breed":"d"}}}""";
        JsonAssert.Equal(farmJson, Json.Serialize(farm));

        // It is read as the base: the members of the derived schema are kept as unknown ones.
        var read = Json.Deserialize<Farm>(farmJson);
        Assert.Equal("Rex", read.Guard!.Name);
        Assert.Equal(typeof(Animal), read.Guard.GetType());
        JsonAssert.Equal(farmJson, Json.Serialize(read));

        // A member that a serializer might take for the name of a type is data.
        const string odd = """{"guard":{"name":"N","$type":"Dog","$id":"1"}}""";
        JsonAssert.Equal(odd, Json.Serialize(Json.Deserialize<Farm>(odd)));
        Assert.Equal("N", Json.Deserialize<Farm>("""{"guard":{"$type":"Dog","name":"N"}}""").Guard!.Name);

        server.EnqueueJson(dogJson);
        var answer = await client.AddAnimalAsync(dog);
        JsonAssert.Equal(dogJson, server.LastRequest.Body);
        JsonAssert.Equal(dogJson, Json.Serialize(answer));
        server.Enqueue(LoopbackResponse.Empty(204));
        await client.AddAnimalsAsync([dog, new Animal { Name = "A" }]);
        JsonAssert.Equal($$"""[{{dogJson}},{"name":"A"}]""", server.LastRequest.Body);

        // A class that the consumer derives is written as the nearest one that the document has.
        JsonAssert.Equal("""{"guard":{"name":"O","breed":"own"}}""", Json.Serialize(new Farm { Guard = new OwnDog { Name = "O", Breed = "own" } }));
    }

    private sealed class OwnDog : Dog;
}
