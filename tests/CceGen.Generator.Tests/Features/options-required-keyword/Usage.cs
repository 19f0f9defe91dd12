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
    }
}
