using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        Interval[] one = [new Interval { From = 1, To = 2 }];
        var filter = new Filter { Name = "a,b", Ids = [3, 4], Range = one[0] };

        // What no style can write is JSON: an item, or a member.
        await SendsAsync(
            server,
            "/rows/%7B%22from%22%3A1%2C%22to%22%3A2%7D?ranges=%7B%22from%22%3A1%2C%22to%22%3A2%7D&ranges=%7B%22from%22%3A5%7D",
            () => client.FindAsync(one, [.. one, new Interval { From = 5 }]));
        await SendsAsync(server, "/rows/%7B%22from%22%3A1%2C%22to%22%3A2%7D?ranges=&grid=%5B1%2C2%5D,%5B3%5D", () => client.FindAsync(one, [], grid: [[1, 2], [3]]));
        await SendsAsync(
            server,
            "/rows/%7B%22from%22%3A1%2C%22to%22%3A2%7D?ranges=&pipes=%7B%22a%22%3A%22b%22%7D%7C%7B%7D",
            () => client.FindAsync(one, [], pipes: [new Dictionary<string, string> { ["a"] = "b" }, new Dictionary<string, string>()]));
        await SendsAsync(
            server,
            "/rows/%7B%22from%22%3A1%2C%22to%22%3A2%7D?ranges=&name=a%2Cb&ids=3&ids=4&range=%7B%22from%22%3A1%2C%22to%22%3A2%7D",
            () => client.FindAsync(one, [], filter: filter));
        await SendsAsync(
            server,
            "/rows/%7B%22from%22%3A1%2C%22to%22%3A2%7D?ranges=&flat=name,a%2Cb,ids,%5B3%2C4%5D,range,%7B%22from%22%3A1%2C%22to%22%3A2%7D",
            () => client.FindAsync(one, [], flat: filter));
        await SendsAsync(
            server,
            "/rows/%7B%22from%22%3A1%2C%22to%22%3A2%7D?ranges=&mixed=a&mixed=%7B%22from%22%3A5%7D",
            () => client.FindAsync(one, [], mixed: ["a", new Interval { From = 5 }]));

        // Brackets hold what belongs together in a header; a comma in a text does not.
        await SendsAsync(server, null, () => client.FindAsync(one, [], xRanges: [.. one, new Interval { From = 5 }], seen: one));
        Assert.Equal("""{"from":1,"to":2},{"from":5}""", server.LastRequest.Header("X-Ranges"));
        Assert.Equal("seen=%7B%22from%22%3A1%2C%22to%22%3A2%7D", server.LastRequest.Header("Cookie"));
        await SendsAsync(server, null, () => client.FindAsync(one, [], xFilter: new Filter { Name = "a", Ids = [3, 4], Range = new Interval { From = 5 } }));
        Assert.Equal("""name=a,ids=[3,4],range={"from":5}""", server.LastRequest.Header("X-Filter"));
        Assert.Equal("xFilter", (await Assert.ThrowsAsync<ArgumentException>(() => client.FindAsync(one, [], xFilter: filter))).ParamName);
    }

    private static async Task SendsAsync(LoopbackServer server, string? target, Func<Task> call)
    {
        server.Enqueue(LoopbackResponse.Empty(204));
        await call();
        Assert.Equal(target ?? server.LastRequest.Target, server.LastRequest.Target);
    }
}
