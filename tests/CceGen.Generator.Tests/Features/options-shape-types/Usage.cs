using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };

        // What is never set has the value of its type; a required object is there, unless it would create itself.
        var order = new Order { Error_code = "none" };
        order.Address.Street = "Main Street";
        order.Names.Add("first");
        Assert.Equal(0, order.Quantity);
        Assert.Equal(3, order.Retries);
        Assert.Equal(Level.Low, order.Level);
        Assert.Null(order.Paid);
        Assert.Null(order.Twin);

        server.EnqueueJson("""{"names":["a","b"],"scores":{"x":"very_high"},"address":{"street":"Here"},"next_level":"very_high","paid":null,"_id":1,"id":2,"order":"o","kind":"large","parts":[{"size":1.5}],"any":{"z":1},"other":7}""");
        Order read = await client.Orders_replaceAsync("elsewhere", [Anonymous.A], order, 5, CancellationToken.None);

        Assert.Equal("/orders/5?url=elsewhere&item=a", server.Requests[0].Target);
        Assert.Equal("""{"names":["first"],"address":{"street":"Main Street"},"error_code":"none","_id":0,"id":0,"quantity":0,"level":"low","next_level":"low","retries":3,"kind":"small"}""", server.Requests[0].Body);
        Names names = read.Names;
        Assert.Equal(["a", "b"], names);
        Assert.Equal(Level.Very_high, read.Scores["x"]);
        Assert.Equal(1, (int)Level.Very_high);
        Assert.Equal((1, 2, "o"), (read._id, read.Id, read.Order1));
        Assert.Equal(0, read.Quantity);
        Assert.Equal(3, read.Retries);
        Assert.Equal(OrderKind.Large, read.Kind);
        Assert.Equal(1.5, read.Parts.Single().Size);
        Assert.True(read.Any.AdditionalProperties.ContainsKey("z"));
        Assert.True(read.AdditionalProperties.ContainsKey("other"));

        // A name in a list of its own is written as a list.
        Assert.Equal("""["a","b"]""", Names.FromJson(names.ToJson())!.ToJson());

        // An enum in JSON of the user's own is its number, as any enum is.
        Assert.Equal("1", System.Text.Json.JsonSerializer.Serialize(Level.Very_high));

        server.EnqueueJson("""["x"]""");
        ICollection<string> list = await client.NamesAllAsync(CancellationToken.None);
        Assert.Equal(["x"], list);

        server.Enqueue(new LoopbackResponse { Status = 204 });
        await client.NamesAsync(["y"], CancellationToken.None);
        Assert.Equal("""["y"]""", server.Requests[2].Body);

        // Lists in a parameter or a body are as parameters have them, whatever they are in.
        IEnumerable<IEnumerable<int>> rows = [new HashSet<int> { 1, 2 }, Enumerable.Range(3, 2)];
        IDictionary<string, IEnumerable<string>> groups = new Dictionary<string, IEnumerable<string>> { ["g"] = ["a", "b"] };
        server.EnqueueJson("""[[["x"]],[]]""");
        ICollection<ICollection<Names>> grid = await client.ReplaceGridAsync(rows, groups, [new Dictionary<string, IEnumerable<int>> { ["k"] = Enumerable.Repeat(7, 2) }]);
        Assert.Equal("x", grid.First().Single().Single());
        Assert.Equal("/grid?rows=%5B1%2C2%5D,%5B3%2C4%5D&groups%5Bg%5D%5B%5D=a&groups%5Bg%5D%5B%5D=b", server.LastRequest.Target);
        Assert.Equal("""[{"k":[7,7]}]""", server.LastRequest.Body);

        server.EnqueueJson("""{"reason":"taken"}""", 409);
        var error = await Assert.ThrowsAsync<ApiException<Response>>(() => client.Orders_replaceAsync(null, null, order, 5));
        Assert.Equal("taken", error.Result.Reason);
    }
}
