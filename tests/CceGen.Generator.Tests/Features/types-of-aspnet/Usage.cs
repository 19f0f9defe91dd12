using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        const string json = """{"took":"1.02:03:04.5000000","span":"-00:00:01","other":"12:34","tiny":255,"owner":null,"former":{"name":"f"},"owners":[null,{"name":"o"}]}""";
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        server.EnqueueJson(json);
        Thing thing = await client.AddThingAsync(TimeSpan.FromHours(26), spans: [TimeSpan.FromMinutes(90)], xTook: TimeSpan.FromSeconds(-1));
        Assert.Equal("/things/1.02%3A00%3A00?spans=01%3A30%3A00", server.LastRequest.Target);
        Assert.Equal("-00:00:01", server.LastRequest.Header("X-Took"));
        Assert.Equal("", server.LastRequest.Body);

        TimeSpan? took = thing.Took;
        TimeSpan? span = thing.Span;
        string? other = thing.Other;
        int? tiny = thing.Tiny;
        Owner? owner = thing.Owner;
        Owner? former = thing.Former;
        Assert.Equal((new TimeSpan(1, 2, 3, 4, 500), TimeSpan.FromSeconds(-1), "12:34", 255), (took, span, other, tiny));
        Assert.Null(owner);
        Assert.Equal("f", former!.Name);
        Assert.Equal([null, "o"], thing.Owners!.Select(item => item?.Name));

        server.EnqueueJson(json);
        await client.AddThingAsync(TimeSpan.Zero, body: thing);
        JsonAssert.Equal(json, server.LastRequest.Body);

        // What says the class is written first: System.Text.Json of the server finds it nowhere else.
        server.Enqueue(LoopbackResponse.Empty(204));
        await client.AddShapeAsync(new Round { Id = 1, Color = "red", Radius = 2 });
        Assert.Equal("""{"kind":"round","id":1,"color":"red","radius":2}""", server.LastRequest.Body);
        server.Enqueue(LoopbackResponse.Empty(204));
        await client.AddPetAsync(new Cat { Name = "Tom", Lives = 9 });
        Assert.Equal("""{"$type":"cat","name":"Tom","lives":9}""", server.LastRequest.Body);
        server.Enqueue(LoopbackResponse.Empty(204));
        await client.AddPetAsync(new Dog { Name = "Rex" });
        Assert.Equal("""{"$type":"dog","name":"Rex"}""", server.LastRequest.Body);

        server.Enqueue(LoopbackResponse.Text(200, "text/event-stream", "event: thing\nid: 7\ndata: {\"tiny\":1}\n\n"));
        await foreach (ServerSentEvent<Thing> change in await client.WatchThingsAsync())
        {
            Assert.Equal((1, "thing", "7"), (change.Value.Tiny, change.EventType, change.LastEventId));
        }

        server.Enqueue(LoopbackResponse.Text(200, "text/event-stream", "data: text\n\n"));
        await foreach (ServerSentEvent change in await client.WatchTextsAsync())
        {
            Assert.Equal("text", change.Data);
        }
    }
}
