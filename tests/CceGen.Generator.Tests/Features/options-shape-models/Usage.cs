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
