using System.Text;
using CallClients;
using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var clients = new OwnHttpClients(new Uri(server.BaseAddress, "v1/"));
        var client = new FeatureClient(clients);

        // Each call has an HTTP client, which ends with it, however the call ends.
        server.EnqueueJson("\"Tom\"");
        Assert.Equal("Tom", await client.GetPetAsync(7, "own"));
        Assert.Equal("/v1/pets/7?httpClient=own", server.LastRequest.Target);
        Assert.Equal("0", server.LastRequest.Header("X-Number"));
        clients.BaseAddress = new Uri(server.BaseAddress, "v2/");
        server.EnqueueJson("{}", 500);
        await Assert.ThrowsAsync<ApiException>(() => client.GetPetAsync(8));
        Assert.Equal("/v2/pets/8", server.LastRequest.Target);
        Assert.Equal([true, true], clients.All.Select(created => created.IsDisposed));

        // What the caller reads later keeps it until then.
        server.Enqueue(LoopbackResponse.Text(200, "image/png", "PNG"));
        using (var photo = await client.GetPhotoAsync())
        {
            Assert.Equal("/files/photo", server.LastRequest.Target);
            Assert.False(clients.All[2].IsDisposed);
            using var reader = new StreamReader(photo!.Stream, Encoding.ASCII);
            Assert.Equal("PNG", await reader.ReadToEndAsync());
        }

        Assert.True(clients.All[2].IsDisposed);
        server.Enqueue(LoopbackResponse.Text(200, "application/jsonl", "\"a\"\n\"b\"\n"));
        var log = await client.GetLogAsync();
        Assert.True(await log.MoveNextAsync());
        Assert.False(clients.All[3].IsDisposed);
        Assert.True(await log.MoveNextAsync());
        Assert.False(await log.MoveNextAsync());
        Assert.True(clients.All[3].IsDisposed);

        // An error, and a success without a body, leave nothing to read.
        server.Enqueue(LoopbackResponse.Text(404, "text/plain", "none"));
        await Assert.ThrowsAsync<ApiException>(() => client.GetPhotoAsync());
        server.Enqueue(LoopbackResponse.Empty(204));
        Assert.Null(await client.GetPhotoAsync());
        Assert.Equal(6, clients.All.Count);
        Assert.All(clients.All, created => Assert.True(created.IsDisposed));

        // A wrong argument needs none, and the token of the call reaches the method.
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.GetLogAsync(cancelled.Token));
        Assert.Equal(6, clients.All.Count);
    }
}
