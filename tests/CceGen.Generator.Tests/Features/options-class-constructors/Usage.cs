using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        server.EnqueueJson("""{"kind":"dog","names":["a"],"nick":null,"class":"x","breed":"b","other":1}""");
        var home = new Home(street: "s") { AdditionalProperties = { ["floor"] = 2 } };
        var dog = new Dog(age: 3, ageOfBreed: null, breed: "b", @class: "c", home: home, legs: null, mark: null, names: ["n"], nick: null, old: null, toys: null, chip: null, weight: 1.5);
        Assert.Equal(("dog", 3, "b"), (dog.Kind, dog.Age, dog.Breed));
        Assert.Null(typeof(Dog).GetProperty("Breed")!.SetMethod);

        var read = Assert.IsType<Dog>(await client.ReplacePetAsync(dog));
        JsonAssert.Equal("""{"kind":"dog","names":["n"],"age":3,"weight":1.5,"home":{"street":"s","floor":2},"class":"c","mark":null,"breed":"b"}""", server.Requests[0].Body);

        // What was missing is missing when it is written, also where a default stands for it; null stays null, and what is unknown stays.
        Assert.Equal((0, 4, "x", "ball"), (read.Age, read.Legs, read.Class, read.Toys!.Single()));
        Assert.Equal([1, 2, 3], read.Chip!);
        JsonAssert.Equal("""{"kind":"dog","names":["a"],"nick":null,"class":"x","breed":"b","other":1}""", read.ToJson());
        Assert.Equal("""{"names":[]}""", Pet.FromJson("{}")!.ToJson());
        Assert.Equal("{}", new Empty().ToJson());

        server.Enqueue(new LoopbackResponse { Status = 204 });
        var circle = new Circle(form: null!, radius: 1);
        await client.ReplaceShapeAsync(circle);
        JsonAssert.Equal("""{"form":"circle","radius":1}""", server.Requests[1].Body);
        Assert.Null(circle.Form);
    }
}
