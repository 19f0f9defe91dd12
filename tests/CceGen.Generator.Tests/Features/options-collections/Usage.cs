using System.Collections.Generic;
using System.Collections.ObjectModel;
using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };

        ICollection<string> tags = new List<string> { "a" };
        IReadOnlyDictionary<string, string> filter = new Dictionary<string, string> { ["kind"] = "cat" };
        server.EnqueueJson("""[{"name":"Tom","toys":["ball"],"names":{"en":"Tom"},"homes":{"a":[1]}}]""");
        ObservableCollection<Pet> pets = await client.ListPetsAsync(tags, filter);
        Assert.Equal("/pets?tags=a&filter%5Bkind%5D=cat", server.LastRequest.Target);
        IList<string> toys = pets[0].Toys;
        Dictionary<string, string> names = pets[0].Names;
        Assert.Equal("ball", toys.Single());
        Assert.Equal("Tom", names["en"]);
        Assert.Equal(1, pets[0].Homes!["a"].Single());

        server.EnqueueJson("""{"cats":2}""");
        Dictionary<string, int> counts = await client.CountPetsAsync(new Dictionary<string, int> { ["dogs"] = 1 });
        Assert.Equal(2, counts["cats"]);
        JsonAssert.Equal("""{"dogs":1}""", server.LastRequest.Body);

        // New objects have the class of the option, and no default of the document.
        Assert.IsType<Collection<string>>(new Pet().Toys);
        Assert.Null(new Pet().Legs);

        // Texts of objects, those of derived classes included.
        Pet dog = new Dog { Name = "Rex", Breed = "big" };
        JsonAssert.Equal("""{"name":"Rex","toys":[],"names":{},"breed":"big"}""", dog.ToJson());
        Assert.Equal("big", Dog.FromJson(dog.ToJson())!.Breed);
        Assert.Equal("Rex", Pet.FromJson("""{"name":"Rex","ToJson":"a member"}""")!.Name);
        Assert.Null(Pet.FromJson("null"));
    }
}
