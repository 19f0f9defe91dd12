#nullable disable

using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.BaseAddress.ToString(), server.CreateHttpClient());

        // Members are found in another letter case, in objects inside as well; what nobody describes stays as it is.
        var order = await Read("""{"QUANTITY":4,"Price":1.50,"LINES":[{"SKU":"a","amount":2,"Note":1}],"Line":{"Sku":"b"},"State":"open","EXTRA":{"QUANTITY":1}}""");
        Assert.Equal((4, 1.5, "a", 2, "b"), (order.Quantity, order.Price, order.Lines.Single().Sku, order.Lines.Single().Amount, order.Line.Sku));
        await Sends(order, """{"quantity":4,"price":1.50,"state":"open","lines":[{"sku":"a","Amount":2,"Note":1}],"line":{"sku":"b"},"extra":{"QUANTITY":1}}""");

        // Of several spellings that of the document counts, wherever it is, and the others come back.
        order = await Read("""{"QUANTITY":5,"quantity":4,"PRICE":2.50,"state":"open","Price":3,"line":{},"LINE":{"sku":"c"}}""");
        Assert.Equal((4, 2.5), (order.Quantity, order.Price));
        await Sends(order, """{"quantity":4,"price":2.50,"state":"open","line":{},"QUANTITY":5,"Price":3,"LINE":{"sku":"c"}}""");

        // Enums, by another letter case, by the name of the member and by number.
        foreach (var state in new[] { "\"IN_PROGRESS\"", "\"In_progress\"", "1", "\"1\"" })
        {
            Assert.Equal(State.In_progress, (await Read("{\"state\":" + state + ",\"line\":{}}")).State);
        }

        Assert.Equal(State.Closed, (await Read("""{"state":"closed","line":{}}""")).State);
        await Assert.ThrowsAsync<ApiException>(() => Read("""{"state":"gone","line":{}}"""));
        await Assert.ThrowsAsync<ApiException>(() => Read("""{"state":7,"line":{}}"""));

        // A date with a time keeps its day, wherever the client is, and is sent as a date.
        order = await Read("""{"due":"2020-01-02T03:04:05Z","state":"open","line":{}}""");
        Assert.Equal(new DateTime(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc), order.Due);
        await Sends(order, """{"due":"2020-01-02","state":"open","line":{}}""");
        foreach (var due in new[] { "2020-01-02T00:00:00+14:00", "2020-01-02T23:59:59-12:00", "2020-01-02T00:00:00", "2020-01-02" })
        {
            order = await Read("{\"due\":\"" + due + "\",\"state\":\"open\",\"line\":{}}");
            Assert.Equal(new DateTime(2020, 1, 2), order.Due.Date);
            await Sends(order, """{"due":"2020-01-02","state":"open","line":{}}""");
        }

        await Assert.ThrowsAsync<ApiException>(() => Read("""{"due":"2020-13-02T00:00:00Z","state":"open","line":{}}"""));

        // Classes derive as they are written.
        server.EnqueueJson("""{"path":"/a"}""");
        Assert.Equal("/a", (await client.GetOperationAsync()).Path);
        Assert.Equal(typeof(Operation), typeof(OperationOfPet).BaseType);
        Assert.Equal(typeof(Operation), typeof(OperationOfToy).BaseType);
        Assert.Equal(typeof(Named), typeof(Both).BaseType);
        Assert.Equal(typeof(Named), typeof(Validation).BaseType);
        Assert.Equal(typeof(Anonymous), typeof(Line).BaseType);
        Assert.Equal(1, new Words { AdditionalProperties = { ["a"] = "b" } }.AdditionalProperties.Count + new Anything().AdditionalProperties.Count);
        Assert.Null(typeof(Operation).GetProperty("AdditionalProperties"));

        // A list that is required is there from the beginning, and Newtonsoft.Json fills it.
        var lists = new Lists { All = { new Line { Sku = "a" } }, Grid = { new[] { 1 } }, Perhaps = new[] { "b" } };
        Assert.Equal(
            (typeof(System.Collections.ObjectModel.Collection<Line>), typeof(System.Collections.ObjectModel.Collection<ICollection<int>>), typeof(Names), null),
            (lists.All.GetType(), lists.Grid.GetType(), lists.Named.GetType(), lists.Some));
        const string all = """{"all":[{"sku":"a"},null],"perhaps":["b"],"grid":[[1],[2,3]],"named":["c"],"map":{"d":[4]},"some":["e"]}""";
        server.EnqueueJson(all);
        lists = await client.ReplaceListsAsync(lists);
        Assert.Equal("""{"all":[{"sku":"a","Amount":0}],"perhaps":["b"],"grid":[[1]],"named":[],"map":{}}""", server.LastRequest.Body);
        var isFilled = lists.All is not List<Line>;
        Assert.Equal(isFilled, typeof(Names).Assembly.GetReferencedAssemblies().Any(name => name.Name == "Newtonsoft.Json"));
        Assert.Equal(isFilled ? typeof(System.Collections.ObjectModel.Collection<Line>) : typeof(List<Line>), lists.All.GetType());
        Assert.Equal(isFilled ? typeof(System.Collections.ObjectModel.Collection<ICollection<int>>) : typeof(List<ICollection<int>>), lists.Grid.GetType());
        Assert.Equal(
            (typeof(List<int>), typeof(List<string>), typeof(List<string>), typeof(Names), typeof(List<int>)),
            (lists.Grid.First().GetType(), lists.Perhaps.GetType(), lists.Some.GetType(), lists.Named.GetType(), lists.Map["d"].GetType()));
        server.EnqueueJson("""{"all":null,"perhaps":null,"grid":[],"named":[],"map":{}}""");
        var empty = await client.ReplaceListsAsync(lists);
        Assert.Equal(all, server.LastRequest.Body);
        Assert.Null(empty.Perhaps);

        // What services write otherwise than the document says, and programs of .NET read all the same.
        server.EnqueueJson("""{"flag":" TRUE ","flags":{"a":0,"b":1.5,"c":"false"},"count":" +5 ","large":"6","number":"nan","single":"-Infinity","exact":"1,000.50","numbers":["Infinity",1,"2.50"],"at":"/Date(1704164645000+0200)/","times":["\/Date(1704164645000)\/"],"day":"/Date(1704164645000)/","grade":"bad"}""");
        var loose = await client.ReplaceLooseAsync(new Loose());
        Assert.Equal((true, false, true, false), (loose.Flag, loose.Flags["a"], loose.Flags["b"], loose.Flags["c"]));
        Assert.Equal((5, 6L, double.NaN, float.NegativeInfinity, 1000.50m, Grade.Bad), (loose.Count, loose.Large, loose.Number, loose.Single, loose.Exact, loose.Grade));
        Assert.Equal([double.PositiveInfinity, 1, 2.5], loose.Numbers);
        Assert.Equal((new DateTimeOffset(2024, 1, 2, 5, 4, 5, TimeSpan.FromHours(2)), new DateTimeOffset(2024, 1, 2, 3, 4, 5, TimeSpan.Zero)), (loose.At, loose.Times.Single()));
        Assert.Equal(new DateTime(2024, 1, 2, 3, 4, 5, DateTimeKind.Utc), loose.Day);
        server.EnqueueJson("{}");
        await client.ReplaceLooseAsync(loose);
        Assert.Equal(
            """{"flag":true,"flags":{"a":false,"b":true,"c":false},"count":5,"large":6,"number":"NaN","single":"-Infinity","exact":1000.50,"numbers":["Infinity",1,2.5],"at":"2024-01-02T05:04:05+02:00","times":["2024-01-02T03:04:05Z"],"day":"2024-01-02","grade":5}""",
            server.LastRequest.Body);
        foreach (var wrong in new[] { "\"flag\":\"1\"", "\"flag\":[]", "\"count\":\"1,000\"", "\"count\":true", "\"exact\":\"NaN\"", "\"number\":\"x\"", "\"at\":\"/Date(x)/\"", "\"at\":\"1.5\"", "\"grade\":\"worse\"" })
        {
            server.EnqueueJson("{" + wrong + "}");
            await Assert.ThrowsAsync<ApiException>(() => client.ReplaceLooseAsync(new Loose()));
        }

        // Nobody sends a file of this class, but NSwag has it where octets are sent.
        Assert.Equal("a.txt", new FileParameter(Stream.Null, "a.txt").FileName);
        server.Enqueue(LoopbackResponse.Empty(204));
        await client.PutTextAsync(new MemoryStream(new byte[] { 1 }));

        async Task<Order> Read(string json)
        {
            server.EnqueueJson(json);
            return await client.AddOrderAsync(new Order { Line = new Line() });
        }

        async Task Sends(Order value, string json)
        {
            server.EnqueueJson("{\"state\":\"open\",\"line\":{}}");
            await client.AddOrderAsync(value);
            Assert.Equal(json, server.LastRequest.Body);
        }
    }
}
