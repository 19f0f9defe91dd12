using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };

        // The value that says which type it is is written, and the caller's object stays as it was.
        var cat = new Cat { Lives = 9 };
        server.EnqueueJson("""{"kind":"woof","tricks":["sit"]}""");
        AnyPet read = await client.AddPetAsync(cat);
        JsonAssert.Equal("""{"kind":"meow","lives":9}""", server.LastRequest.Body);
        Assert.Null(cat.Kind);

        // A union inside a union has values of its own.
        Assert.True(read.TryPickPet(out var pet) && pet.TryPickDog(out var dog) && dog.Tricks!.Single() == "sit");
        Assert.True(Json.Deserialize<AnyPet>("""{"kind":"blub","depth":3}""").TryPickFish(out _));

        // A number says which class it is, and a new object has it.
        Assert.Equal(2, new Two().Kind);
        JsonAssert.Equal("""{"kind":1,"a":"x"}""", Json.Serialize(new One { A = "x" }));
        Assert.IsType<Two>(Json.Deserialize<Numbered>("""{"kind":2,"b":"y"}"""));

        // The values of a base hold for the classes of a class that repeats its discriminator.
        JsonAssert.Equal("""{"kind":"lorry","load":5}""", Json.Serialize(new Lorry { Load = 5 }));
        Assert.IsType<Lorry>(Json.Deserialize<Car>("""{"kind":"lorry","load":5}"""));
        Assert.IsType<Lorry>(Json.Deserialize<Vehicle>("""{"kind":"lorry","load":5}"""));

        // Further members have to fit all parts.
        long further = Json.Deserialize<Limits>("""{"a":"x","b":5000000000}""").AdditionalProperties["b"];
        Assert.Equal(5000000000, further);
    }
}
