using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        IAnimalsClient animals = new AnimalsClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        IHomesClient homes = new HomesClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };

        // Two operations have one name, and are overloads.
        server.EnqueueJson("""["Tom"]""");
        Assert.Equal("Tom", (await animals.PetsGetAsync()).Single());
        Assert.Equal("/pets", server.LastRequest.Target);
        server.EnqueueJson("\"Jerry\"");
        Assert.Equal("Jerry", await animals.PetsGetAsync(7));
        Assert.Equal("/pets/7", server.LastRequest.Target);

        server.EnqueueJson("", 204);
        await animals.PetsPostAsync("Tom");
        Assert.Equal("POST", server.LastRequest.Method);

        server.EnqueueJson("\"here\"");
        Assert.Equal("here", await homes.HomeAsync(7));
        Assert.Equal("/pets/7/home", server.LastRequest.Target);
    }
}
