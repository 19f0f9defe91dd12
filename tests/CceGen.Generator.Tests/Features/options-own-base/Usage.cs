using Feature;
using OwnClients;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var http = server.CreateHttpClient();
        http.BaseAddress = server.BaseAddress;
        var configuration = new OwnConfiguration { User = "me" };
        var client = new PetsClient(configuration, http);
        IPetsClient pets = client;
        IHomesClient homes = new HomesClient(configuration, http);
        Assert.NotNull(client.JsonSerializerSettings);
        Assert.Equal("me", pets.User);

        server.EnqueueJson("\"Tom\"");
        Assert.Equal("Tom", await pets.GetPetAsync(7));
        Assert.Equal("/pets/7?trace=1", server.LastRequest.Target);
        Assert.Equal("me", server.LastRequest.Header("X-User"));
        Assert.EndsWith("/pets/7?trace=1", server.LastRequest.Header("X-Url"));
        Assert.Equal(1, client.Responses);

        server.EnqueueJson("[\"here\"]");
        Assert.Equal("here", Assert.Single(await homes.ListHomesAsync()));
    }
}
