using Feature;

public static class Usage
{
    private const string Line = """{"sku":"a"}""";

    private static readonly (string Name, string Json)[] Whole =
    [
        ("id", "\"o1\""), ("count", "0"), ("note", "null"), ("amount", "null"), ("state", "\"open\""), ("tags", "[null]"), ("labels", "{}"), ("line", Line), ("any", "null"), ("fallback", "1"),
    ];

    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };

        // What only the client sends is not demanded, nor what is optional.
        server.EnqueueJson(Object(Whole));
        var order = await client.GetOrderAsync();
        Assert.Equal(("o1", 0, null, "a"), (order.Id, order.Count, order.Note, order.Line.Sku));

        foreach (var (name, _) in Whole)
        {
            await AssertUnreadableAsync(client, server, Object(Whole.Where(member => member.Name != name)), name);
            if (name is not ("note" or "amount" or "any"))
            {
                await AssertUnreadableAsync(client, server, Object(Whole.Select(member => member.Name == name ? (name, "null") : member)), name);
            }
        }

        // So do the objects in it.
        await AssertUnreadableAsync(client, server, Object(Whole.Select(member => member.Name == "line" ? ("line", "{}") : member)), "sku");

        // An error that lacks a member is an error all the same.
        server.EnqueueJson("{}", 404);
        var exception = await Assert.ThrowsAsync<ApiException>(() => client.GetOrderAsync());
        Assert.Equal((404, "{}", true), (exception.StatusCode, exception.Response, exception.InnerException!.Message.Contains("'title'", StringComparison.Ordinal)));
        server.EnqueueJson("""{"title":"Gone"}""", 404);
        Assert.Equal("Gone", (await Assert.ThrowsAsync<ApiException<Problem>>(() => client.GetOrderAsync())).Result.Title);

        // A derived class demands what its base demands.
        server.EnqueueJson("""{"a":{"name":"A","radius":1.5,"kind":"circle"},"b":{"kind":"other","name":"B"}}""");
        var shapes = await client.GetShapesAsync();
        Assert.Equal((1.5, "B"), (Assert.IsType<Circle>(shapes["a"]).Radius, shapes["b"].Name));
        await AssertShapesAsync("""{"a":{"kind":"circle","radius":1}}""", "name");
        await AssertShapesAsync("""{"a":{"kind":"circle","name":"A"}}""", "radius");
        await AssertShapesAsync("""{"a":{"kind":"other"}}""", "name");

        // A type of a union is read as itself.
        server.EnqueueJson("""{"right":"r","both":"b"}""");
        Assert.True((await client.GetEitherAsync()).TryPickRight(out var right));
        Assert.Equal("r", right.Right1);
        server.EnqueueJson("""{"right":"r"}""");
        Assert.Contains("'both'", Text(await Assert.ThrowsAsync<ApiException>(() => client.GetEitherAsync())), StringComparison.Ordinal);

        // Reading alone demands, also without a client.
        Assert.Equal("""{"amount":0}""", new Line().ToJson());
        Assert.Contains("'sku'", Assert.ThrowsAny<Exception>(() => Feature.Line.FromJson("{}")).Message, StringComparison.Ordinal);

        async Task AssertShapesAsync(string json, string name)
        {
            server.EnqueueJson(json);
            Assert.Contains($"'{name}'", Text(await Assert.ThrowsAsync<ApiException>(() => client.GetShapesAsync())), StringComparison.Ordinal);
        }
    }

    private static async Task AssertUnreadableAsync(FeatureClient client, LoopbackServer server, string json, string name)
    {
        server.EnqueueJson(json);
        var exception = await Assert.ThrowsAsync<ApiException>(() => client.GetOrderAsync());
        Assert.Equal(200, exception.StatusCode);
        Assert.Contains($"The required member '{name}' is missing or null.", Text(exception), StringComparison.Ordinal);
    }

    private static string Text(ApiException exception) => exception.InnerException!.Message;

    private static string Object(IEnumerable<(string Name, string Json)> members) => $"{{{string.Join(",", members.Select(member => $"\"{member.Name}\":{member.Json}"))}}}";
}
