using System.Text;
using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };

        server.Enqueue(LoopbackResponse.Text(200, "application/octet-stream; v=1", "\u0000%PDF", ("Content-Disposition", "attachment; filename=\"../a.pdf\""), ("X-A", "1")));
        using (var file = await client.OctetsAsync())
        {
            Assert.Equal((200, "application/octet-stream; v=1", "a.pdf", 5L), (file.StatusCode, file.ContentType, file.FileName, file.Length));
            Assert.Equal(["1"], file.Headers["X-A"]);
            Assert.Equal("\u0000%PDF", await ReadAsync(file));
        }

        Assert.Equal("application/octet-stream, application/problem+json", server.LastRequest.Header("Accept"));

        server.Enqueue(LoopbackResponse.Text(404, "application/problem+json", """{"code":"E1"}"""));
        var fault = await Assert.ThrowsAsync<ApiException<Fault>>(() => client.OctetsAsync());
        Assert.Equal("E1", fault.Result.Code);

        server.Enqueue(LoopbackResponse.Text(500, "image/png", "PNG"));
        var error = await Assert.ThrowsAsync<ApiException>(() => client.OctetsAsync());
        Assert.Equal((500, "PNG"), (error.StatusCode, error.Response));

        server.Enqueue(LoopbackResponse.Text(200, "image/gif", "GIF"));
        using (var image = await client.ImagesAsync())
        {
            Assert.Equal(("image/gif", "GIF"), (image.ContentType, await ReadAsync(image)));
        }

        Assert.Equal("image/png, image/*; q=0.5", server.LastRequest.Header("Accept"));

        server.EnqueueJson("{}", 206);
        await using (var part = await client.AnythingAsync())
        {
            Assert.Equal((206, "{}"), (part.StatusCode, await ReadAsync(part)));
        }

        Assert.Equal("*/*", server.LastRequest.Header("Accept"));

        server.EnqueueJson("not JSON");
        using (var octets = await client.BinaryJsonAsync())
        {
            Assert.Equal("not JSON", await ReadAsync(octets));
        }

        server.Enqueue(LoopbackResponse.Empty(204));
        Assert.Null(await client.UnknownAsync());
        server.Enqueue(LoopbackResponse.Text(200, "application/vnd.acme", "?"));
        using (var unknown = await client.UnknownAsync())
        {
            Assert.Equal("?", await ReadAsync(unknown!));
        }

        server.Enqueue(LoopbackResponse.Text(200, "application/pdf", "%PDF"));
        using (var file = await client.ByDefaultAsync())
        {
            Assert.Equal("%PDF", await ReadAsync(file));
        }

        server.Enqueue(LoopbackResponse.Text(500, "application/pdf", "%PDF"));
        Assert.Equal("%PDF", (await Assert.ThrowsAsync<ApiException>(() => client.ByDefaultAsync())).Response);

        // The body is not awaited before the caller reads it, and its end is the caller's.
        server.Enqueue(LoopbackResponse.Stalled("beginning"));
        using (var file = await client.OctetsAsync())
        {
            var buffer = new byte[9];
            await file.Content.ReadExactlyAsync(buffer);
            Assert.Equal("beginning", Encoding.UTF8.GetString(buffer));
            using var cancellation = new CancellationTokenSource();
            var next = file.Content.ReadAsync(buffer, cancellation.Token).AsTask();
            Assert.False(next.IsCompleted);
            await cancellation.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => next);
        }

        Assert.Equal("x", new FileResponseModel { A = "x" }.A);
    }

    private static async Task<string> ReadAsync(FileResponse file)
    {
        using var reader = new StreamReader(file.Content, Encoding.UTF8, leaveOpen: true);
        return await reader.ReadToEndAsync();
    }
}
