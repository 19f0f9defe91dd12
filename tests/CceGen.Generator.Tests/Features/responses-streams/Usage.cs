using System.Globalization;
using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };

        // Each item is there before the next one is sent.
        using (var source = new EverySecond("application/jsonl", number => string.Create(CultureInfo.InvariantCulture, $"{{\"x\":{number}}}\n")))
        {
            await source.ReadAsync(server, token => client.LinesAsync(token), (Thing thing) => thing.X);
        }

        using (var source = new EverySecond("application/json-seq", number => string.Create(CultureInfo.InvariantCulture, $"\u001E{number}\n")))
        {
            await source.ReadAsync(server, token => client.NumbersAsync(token), (int? number) => number!.Value);
        }

        server.Enqueue(LoopbackResponse.Text(200, "application/jsonl", "{\"x\":1}\n\n{\"x\":2}", ("X-A", "1")));
        var lines = await client.LinesAsync();
        Assert.Equal(200, lines.StatusCode);
        Assert.Equal(["1"], lines.Headers["X-A"]);
        Assert.Equal([1, 2], (await AllAsync(lines)).Select(thing => thing.X));
        Assert.Equal("application/jsonl, application/json", server.LastRequest.Header("Accept"));

        server.EnqueueJson("""{"code":"E1"}""", 404);
        Assert.Equal("E1", (await Assert.ThrowsAsync<ApiException<Fault>>(() => client.LinesAsync())).Result.Code);

        server.Enqueue(LoopbackResponse.Text(200, "application/jsonl", "{\"x\":1}\n[]\n"));
        var broken = await client.LinesAsync();
        Assert.True(await broken.MoveNextAsync());
        Assert.Equal(1, broken.Current.X);
        Assert.Equal("[]", (await Assert.ThrowsAsync<ApiException>(() => broken.MoveNextAsync())).Response);

        server.Enqueue(LoopbackResponse.Text(200, "application/jsonl", "null\n"));
        Assert.Equal("null", (await Assert.ThrowsAsync<ApiException>(async () => await AllAsync(await client.LinesAsync()))).Response);

        server.Enqueue(LoopbackResponse.Text(200, "application/json-seq", "\u001E1\n\u001Enull\n"));
        Assert.Equal([1, null], await AllAsync(await client.NumbersAsync()));
        server.Enqueue(LoopbackResponse.Text(200, "application/json-seq", "\u001E1\n\u001E2"));
        await Assert.ThrowsAsync<ApiException>(async () => await AllAsync(await client.NumbersAsync()));

        server.Enqueue(LoopbackResponse.Text(200, "application/x-ndjson", "\"a\"\nnull\n"));
        Assert.Equal(["a", null], await AllAsync(await client.NamesAsync()));

        server.Enqueue(LoopbackResponse.Text(200, "application/geo+json-seq", "\u001E{\"x\":\n1}\n\u001E{\"x\":2}\n"));
        Assert.Equal([1, 2], (await AllAsync((await client.ListAsync())!)).Select(thing => thing.X));
        server.Enqueue(LoopbackResponse.Empty(204));
        Assert.Null(await client.ListAsync());

        server.Enqueue(LoopbackResponse.Text(200, "application/x-ndjson", "1\n\"a\"\n[]\n"));
        Assert.Equal(3, (await AllAsync(await client.AnythingAsync())).Count);

        server.Enqueue(LoopbackResponse.Text(200, "text/event-stream", ": hello\n\nid: 7\nevent: add\nretry: 10\ndata: {\"x\":\ndata: 1}\n\ndata: [DONE]\n\n"));
        var events = await AllAsync(await client.EventsAsync());
        Assert.Equal(("add", "7", 1), (events[0].EventType, events[0].LastEventId, events[0].Value.X));
        Assert.Equal(10, events[0].Retry?.TotalMilliseconds);
        Assert.Equal("[DONE]", events[1].Data);
        Assert.Equal("[DONE]", Assert.Throws<ApiException>(() => events[1].Value).Response);
        Assert.Equal("text/event-stream", server.LastRequest.Header("Accept"));

        server.Enqueue(LoopbackResponse.Text(200, "text/event-stream", "event: addThing\ndata: {\"x\":1}\n\n"));
        ServerSentEvent one = Assert.Single(await AllAsync(await client.KindsOfEventsAsync()));
        Assert.Equal(("addThing", "{\"x\":1}"), (one.EventType, one.Data));
    }

    private static async Task<List<T>> AllAsync<T>(StreamedResponse<T> items)
    {
        var all = new List<T>();
        await foreach (var item in items)
        {
            all.Add(item);
        }

        return all;
    }
}
