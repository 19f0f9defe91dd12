using System.ComponentModel;
using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        server.EnqueueJson("""{"kind":"dog","age":0,"name":"n","nick":null,"size":"small","other":1}""");
        var dog = new Dog { Age = 3, Size = DogSize.Large };
        var changes = new List<string?>();
        INotifyPropertyChanged subject = dog;
        subject.PropertyChanged += (_, change) => changes.Add(change.PropertyName);

        // A property that is given the value that it has does not change; of a base class and of its own, it does.
        dog.Age = 3;
        dog.Age = 4;
        dog.Name = "a";
        dog.Name = "a";
        dog.Nick = null;
        dog.Breed = "b";
        dog.Legs = 3;
        Assert.Empty(dog.Toys!);
        Assert.Equal(["Age", "Name", "Breed", "Legs"], changes);

        var read = Assert.IsType<Dog>(await client.ReplacePetAsync(dog));
        JsonAssert.Equal("""{"kind":"dog","age":4,"name":"a","nick":null,"legs":3,"size":"large","breed":"b"}""", server.Requests[0].Body);

        // What was read is written, no more and no less; missing, null and 0 are kept apart.
        JsonAssert.Equal("""{"kind":"dog","age":0,"name":"n","nick":null,"size":"small","other":1}""", read.ToJson());
        Assert.Equal("""{"kind":"x","name":"n"}""", Pet.FromJson("""{"name":"n","kind":"x"}""")!.ToJson());
        Assert.Equal("""{"age":0,"legs":4}""", new Pet { Age = 0 }.ToJson());
    }
}
