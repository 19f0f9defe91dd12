using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        server.EnqueueJson("""[{"kind":"dog","age":3,"breed":"b","clone":"c"},{"kind":"cat","age":1},{"kind":"cat","age":1}]""");
        var pets = (await client.ListPetsAsync()).ToList();

        var dog = Assert.IsType<Dog>(pets[0]);
        Assert.Equal((3, "b"), (dog.Age, dog.Breed));
        Assert.Equal(pets[1], pets[2]);
        Assert.NotEqual(pets[0], pets[1]);

        // A copy with another member is written as what it is.
        var older = dog with { Age = 4, Nick = null };
        Assert.Equal((3, 4), (dog.Age, older.Age));
        JsonAssert.Equal("""{"kind":"dog","age":4,"nick":null,"clone":"c","breed":"b"}""", older.ToJson());
        Assert.Contains("Age = 4", older.ToString());
    }
}
