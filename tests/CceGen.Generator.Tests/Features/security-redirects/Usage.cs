using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        await using var other = new LoopbackServer();
        using var client = new FeatureClient
        {
            BaseUrl = server.BaseAddress.ToString(),
            KeyProvider = _ => Task.FromResult<string?>("k"),
            SessionProvider = _ => Task.FromResult<string?>("s"),
            TokenProvider = _ => Task.FromResult<string?>("t"),
        };

        // The same origin gets them again.
        server.Enqueue(To("/moved"));
        server.Enqueue(LoopbackResponse.Empty(204));
        await client.ListPetsAsync("1");
        Assert.Equal(("/moved", "1", "k", "session=s", "Bearer t"), Sent(server));

        // Another one gets the rest of the request, and none when it sends the client back.
        server.Enqueue(To(other.BaseAddress + "elsewhere", 307));
        other.Enqueue(To(server.BaseAddress + "back", 308));
        server.Enqueue(LoopbackResponse.Empty(204));
        await client.AddPetAsync("Tom");
        Assert.Equal(("/elsewhere", null, null, null, null), Sent(other));
        Assert.Equal(("POST", "\"Tom\""), (other.LastRequest.Method, other.LastRequest.Body));
        Assert.Equal(("/back", null, null, null, null), Sent(server));
        Assert.Equal("\"Tom\"", server.LastRequest.Body);

        server.Enqueue(To(other.BaseAddress + "elsewhere"));
        other.Enqueue(LoopbackResponse.Empty(204));
        await client.AddPetAsync("Tom");
        Assert.Equal(("/elsewhere", null, null, null, null), Sent(other));
        Assert.Equal(("GET", ""), (other.LastRequest.Method, other.LastRequest.Body));

        // The next call has them.
        server.Enqueue(LoopbackResponse.Empty(204));
        await client.ListPetsAsync();
        Assert.Equal(("/pets", null, "k", "session=s", "Bearer t"), Sent(server));
    }

    private static LoopbackResponse To(string location, int status = 302) => new() { Status = status, Headers = [KeyValuePair.Create("Location", location)] };

    private static (string Target, string? Trace, string? Key, string? Cookie, string? Authorization) Sent(LoopbackServer server) =>
        (server.LastRequest.Target, server.LastRequest.Header("X-Trace"), server.LastRequest.Header("X-Key"), server.LastRequest.Header("Cookie"), server.LastRequest.Header("Authorization"));
}
