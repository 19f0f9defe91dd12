using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        server.EnqueueJson("""[{"kind":"dog","age":3,"breed":"b","clone":"c","weight":5.0,"since":"2024-01-02T03:04:05+00:00"},{"kind":"cat","age":1,"weight":5.0},{"kind":"cat","age":1,"weight":5}]""");
        var pets = (await client.ListPetsAsync()).ToList();

        var dog = Assert.IsType<Dog>(pets[0]);
        Assert.Equal((3, "b"), (dog.Age, dog.Breed));

        // How a value was written is no part of it.
        Assert.Equal(pets[1], pets[2]);
        Assert.Equal(pets[1].GetHashCode(), pets[2].GetHashCode());
        Assert.NotEqual(pets[0], pets[1]);

        // A copy with another member is written as what it is, and its members as they were read.
        var older = dog with { Age = 4, Nick = null };
        Assert.Equal((3, 4), (dog.Age, older.Age));
        JsonAssert.Equal("""{"kind":"dog","age":4,"nick":null,"clone":"c","weight":5.0,"breed":"b","since":"2024-01-02T03:04:05+00:00"}""", older.ToJson());
        Assert.Contains("Age = 4", older.ToString());
    }
}
