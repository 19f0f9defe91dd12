using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        for (var i = 0; i < 9; i++)
        {
            server.Enqueue(LoopbackResponse.Empty(204));
        }

        await client.SearchAsync("x");
        Assert.Equal("/search?q=x", server.LastRequest.Target);

        await client.SearchAsync("a b&c=d+ü/?");
        Assert.Equal("/search?q=a%20b%26c%3Dd%2B%C3%BC%2F%3F", server.LastRequest.Target);

        await client.SearchAsync(
            "x", 10, 5_000_000_000, false, -0.25,
            new DateTimeOffset(2024, 1, 2, 3, 4, 5, 678, TimeSpan.FromHours(8)),
            new DateTimeOffset(2024, 2, 29, 1, 0, 0, TimeSpan.FromHours(8)),
            "a,b",
            SearchOrder.OldestFirst,
            CancellationToken.None);
        var values = Values(server.LastRequest.Query);
        Assert.Equal(["q", "limit", "offset", "exact", "ratio", "since", "day", "filter[name]", "order"], values.Select(value => value.Name));
        Assert.Equal(["x", "10", "5000000000", "false", "-0.25"], values.Take(5).Select(value => value.Text));
        Assert.Equal(new DateTimeOffset(2024, 1, 1, 19, 4, 5, 678, TimeSpan.Zero), DateTimeOffset.Parse(values[5].Text, null));
        Assert.Equal(["2024-02-29", "a,b", "oldest-first"], values.Skip(6).Select(value => value.Text));

        await client.SearchAsync("");
        Assert.Equal("/search?q=", server.LastRequest.Target);

        await client.ListsAsync([ "n" ], [1, 2, 3], ["a", "b,c", "d&e"]);
        Assert.Equal("/lists?names=n&ids=1&ids=2&ids=3&tags=a,b%2Cc,d%26e", server.LastRequest.Target);

        await client.ListsAsync(["one", "two"]);
        Assert.Equal("/lists?names=one&names=two", server.LastRequest.Target);

        // A required list without an item is there, an optional one is not. An empty text is an item.
        await client.ListsAsync([]);
        Assert.Equal("/lists?names=", server.LastRequest.Target);
        await client.ListsAsync([""], [], [""]);
        Assert.Equal("/lists?names=&tags=", server.LastRequest.Target);
        await client.ListsAsync(["n"], tags: []);
        Assert.Equal("/lists?names=n", server.LastRequest.Target);

        await Assert.ThrowsAsync<ArgumentNullException>(() => client.SearchAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => client.ListsAsync(null!));
    }

    private static List<(string Name, string Text)> Values(string query) =>
        [.. query.TrimStart('?').Split('&').Select(pair => pair.Split('=')).Select(pair => (Uri.UnescapeDataString(pair[0]), Uri.UnescapeDataString(pair[1])))];
}
