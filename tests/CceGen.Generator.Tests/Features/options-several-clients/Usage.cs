using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        IPetsClient pets = new PetsClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        IOwnersClient owners = new OwnersClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        Assert.Equal("https://example.com/v1", new PetsClient(server.CreateHttpClient()).BaseUrl.TrimEnd('/'));

        server.EnqueueJson("""{"name":"Tom"}""");
        Assert.Equal("Tom", (await pets.GetAsync("1")).Name);
        Assert.Equal("/pets/1", server.LastRequest.Target);

        server.EnqueueJson("""[{"name":"Jerry"}]""");
        Assert.Equal("Jerry", (await owners.ListAsync()).Single().Name);
        Assert.Equal("/owners", server.LastRequest.Target);

        // Two clients of one document share the exception.
        server.EnqueueJson("{}", 500);
        await Assert.ThrowsAsync<ApiException>(() => pets.GetAsync("1"));
        server.EnqueueJson("{}", 500);
        await Assert.ThrowsAsync<ApiException>(() => owners.ListAsync());
    }
}
