using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        var pet = new Pet { Name = "Tom" };
        JsonAssert.Equal("""{"name":"Tom"}""", Json.Serialize(pet));
        Assert.True(typeof(Pet).GetProperty("Name")!.IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute), false));
        Assert.False(typeof(Pet).GetProperty("Nick")!.IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute), false));

        // The keyword binds who writes C#; a server that forgets the member is still read.
        Assert.Equal("n", Json.Deserialize<Pet>("""{"nick":"n"}""").Nick);
        server.EnqueueJson("""{"nick":"n"}""");
        Assert.Equal("n", (await client.PetsGetAsync("1")).Nick);

        // What the document deprecates cannot be asked for: who sets it is warned.
        var strict = new Strict { Name = "n", Tags = ["t"], Owner = pet, Notes = new Dictionary<string, string>(), ABValue = "1", Ab = "2", Count = 3 };
        JsonAssert.Equal("""{"name":"n","tags":["t"],"owner":{"name":"Tom"},"notes":{},"aB":"1","Ab":"2","count":3}""", Json.Serialize(strict));
        Assert.Equal(
            ["ABValue", "Count", "Name", "Notes", "Owner", "Tags"],
            typeof(Strict).GetProperties().Where(property => property.IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute), false)).Select(property => property.Name).Order(StringComparer.Ordinal));
        var empty = Json.Deserialize<Strict>("{}");
        Assert.Equal((null, null, null, 0), (empty.Name, empty.ABValue, empty.Ab, empty.Count));
        const string json = """{"tags":[],"old":"o","aB":"1","Ab":"2","count":4}""";
        var part = Json.Deserialize<Strict>(json);
        Assert.Equal(("1", "2", 4), (part.ABValue, part.Ab, part.Count));
        JsonAssert.Equal(json, Json.Serialize(part));

        // Members that differ in letter case alone are told apart, and none of them need be there.
        Assert.Null(Json.Deserialize<Twin>("{}").ABValue);
        JsonAssert.Equal("""{"aB":"1","Ab":"2"}""", Json.Serialize(Json.Deserialize<Twin>("""{"aB":"1","Ab":"2"}""")));
    }
}
