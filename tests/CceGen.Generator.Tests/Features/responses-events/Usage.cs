using System.Globalization;
using System.Threading.Channels;
using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };

        using (var source = new EverySecond("text/event-stream", number => string.Create(CultureInfo.InvariantCulture, $"data: {{\"x\":{number}}}\n\n")))
        {
            await source.ReadAsync(server, token => client.WatchThingAsync("a", token), (ServerSentEvent<Thing> change) => change.Value.X);
        }

        // Each event is read before the server sends the next one.
        var parts = Channel.CreateUnbounded<string>();
        var response = LoopbackResponse.Streamed("text/event-stream", parts.Reader);
        server.Enqueue(response);
        var number = 0;
        parts.Writer.TryWrite("data: {\"x\":0}\n\n");
        await foreach (var change in await client.WatchThingAsync("a"))
        {
            Assert.Equal(number++, change.Value.X);
            if (number == 3)
            {
                break;
            }

            parts.Writer.TryWrite(string.Create(CultureInfo.InvariantCulture, $"data: {{\"x\":{number}}}\n\n"));
        }

        // Leaving the loop ends the connection.
        await response.ClosedByClient;

        // So does the token of the call.
        parts = Channel.CreateUnbounded<string>();
        response = LoopbackResponse.Streamed("text/event-stream", parts.Reader);
        server.Enqueue(response);
        using var cancellation = new CancellationTokenSource();
        parts.Writer.TryWrite("data: {\"x\":0}\n\n");
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var change in await client.WatchThingAsync("a", cancellation.Token))
            {
                Assert.Equal(0, change.Value.X);
                await cancellation.CancelAsync();
            }
        });
        await response.ClosedByClient;

        server.EnqueueJson("""{"code":"E1"}""", 404);
        Assert.Equal("E1", (await Assert.ThrowsAsync<ApiException<Fault>>(() => client.WatchThingAsync("a"))).Result.Code);

        server.Enqueue(LoopbackResponse.Text(200, "text/event-stream", "data: \"a\"\n\n"));
        await foreach (ServerSentEvent text in await client.WatchTextsAsync())
        {
            Assert.Equal("\"a\"", text.Data);
        }

        server.Enqueue(LoopbackResponse.Text(200, "text/event-stream", "data: {\"x\":1}\n\n"));
        await foreach (var item in await client.WatchListsAsync())
        {
            Assert.Equal(1, item.Value.X);
        }

        server.EnqueueJson("""{"x":1}""");
        Assert.Equal(1, (await client.ChatAsync()).X);
        Assert.Equal("application/json", server.LastRequest.Header("Accept"));
    }
}
