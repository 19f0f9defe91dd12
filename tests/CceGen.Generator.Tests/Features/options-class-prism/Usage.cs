using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        server.EnqueueJson("""{"age":0,"name":"n","tags":["t"],"SetProperty":"s","other":1}""");

        var pet = await client.GetPetAsync();
        Assert.Equal((0, "n", "s"), (pet.Age, pet.Name, pet.SetPropertyValue));
        Assert.Equal("""{"age":0,"name":"n","tags":["t"],"SetProperty":"s","other":1}""", pet.ToJson());

        var dog = new OwnDog();
        var changes = new List<string?>();
        dog.PropertyChanged += (_, change) => changes.Add(change.PropertyName);
        dog.Grow();
        Assert.Equal(["Age", "Breed"], changes);
        Assert.Equal("""{"age":1,"tags":[],"breed":"b"}""", dog.ToJson());
        Assert.True(typeof(Dog).GetProperty("Breed")!.SetMethod!.IsFamily);
    }

    private sealed class OwnDog : Dog
    {
        public void Grow()
        {
            (Age, Breed) = (1, "b");
            (Age, Breed) = (1, "b");
        }
    }
}
