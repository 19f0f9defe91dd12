using Feature;

public sealed class OwnPets : PetsClient
{
    public OwnPets(HttpClient http)
        : base(http)
    {
    }

    public Task<string> AddTwiceAsync(string name) => AddCoreAsync(name + name);

    public string AddThrice(string name) => AddCore(name + name + name);
}

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new OwnPets(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        IPetsClient pets = client;

        // The parameter that is excluded is neither demanded nor sent.
        server.EnqueueJson("""["Tom"]""");
        Assert.Equal("Tom", Assert.Single(pets.List(3)));
        Assert.Equal("/pets?limit=3", server.LastRequest.Target);
        server.EnqueueJson("""["Tom"]""");
        Assert.Equal("Tom", Assert.Single(await pets.ListAsync(null)));

        server.EnqueueJson("", 204);
        pets.Clear();
        Assert.Equal("DELETE", server.LastRequest.Method);

        // An error is the exception itself.
        server.EnqueueJson("{}", 500);
        Assert.Throws<ApiException>(pets.Clear);

        // A protected method is none of the interface, and derived classes call it.
        Assert.DoesNotContain(typeof(IPetsClient).GetMethods(), method => method.Name.StartsWith("Add", StringComparison.Ordinal));
        server.EnqueueJson("\"TomTom\"");
        Assert.Equal("TomTom", await client.AddTwiceAsync("Tom"));
        server.EnqueueJson("\"3\"");
        Assert.Equal("3", client.AddThrice("Tom"));

        // The name of a method that every object has stays free.
        server.EnqueueJson("\"text\"");
        Assert.Equal("text", pets.ToString2());
    }
}
