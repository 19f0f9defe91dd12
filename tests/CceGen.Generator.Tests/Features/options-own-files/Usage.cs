using Feature;
using OwnTypes;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient { BaseUrl = server.BaseAddress.ToString() };

        server.Enqueue(LoopbackResponse.Empty(204));
        await client.AddFilesAsync(File("a", "a.txt", "text/plain"), File("b", null, null), [File("c", "c.txt", null), File("d", "d.txt", "text/css")]);
        var body = server.LastRequest.Body;
        Assert.Contains("name=\"first\"; filename=\"a.txt\"\r\nContent-Type: text/plain\r\n\r\na\r\n", body, StringComparison.Ordinal);
        Assert.Contains("name=\"second\"; filename=\"second\"\r\nContent-Type: image/png\r\n\r\nb\r\n", body, StringComparison.Ordinal);
        Assert.Contains("name=\"more\"; filename=\"c.txt\"\r\nContent-Type: application/octet-stream\r\n\r\nc\r\n", body, StringComparison.Ordinal);
        Assert.Contains("name=\"more\"; filename=\"d.txt\"\r\nContent-Type: text/css\r\n\r\nd\r\n", body, StringComparison.Ordinal);

        server.Enqueue(LoopbackResponse.Empty(204));
        await client.AddFilesAsync(File("a", "a.txt", "text/plain"), null!, null!);
        Assert.DoesNotContain("second", server.LastRequest.Body, StringComparison.Ordinal);
        await Assert.ThrowsAsync<ArgumentNullException>(() => client.AddFilesAsync(null!, null!, null!));

        server.Enqueue(LoopbackResponse.Empty(204));
        await client.PutFileAsync(File("p", "p.jpg", "image/jpeg"));
        Assert.Equal(("p", "image/jpeg"), (server.LastRequest.Body, server.LastRequest.Header("Content-Type")));

        // The file disposes the HTTP client of its call.
        var disposed = CountedClient.Disposed;
        server.EnqueueJson("{}");
        using (var file = await client.GetFileAsync(7))
        {
            Assert.Equal((200, disposed), (file.StatusCode, CountedClient.Disposed));
            Assert.Equal("application/json", Assert.Single(file.Headers["Content-Type"]).Split(';')[0]);
            Assert.Equal("{}", await new StreamReader(file.Stream).ReadToEndAsync());
        }

        Assert.Equal(disposed + 1, CountedClient.Disposed);
        server.Enqueue(LoopbackResponse.Empty(204));
        Assert.Null(await client.GetFileAsync(7));
        Assert.Equal(disposed + 2, CountedClient.Disposed);
    }

    private static FileParameter File(string text, string? name, string? mediaType) => new(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)), name, mediaType);
}
