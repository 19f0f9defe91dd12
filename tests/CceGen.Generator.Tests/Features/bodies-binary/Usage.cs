using System.Text;
using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        for (var count = 0; count < 12; count++)
        {
            server.Enqueue(LoopbackResponse.Empty(204));
        }

        // A stream is read from where it is, and stays open.
        using var stream = new MemoryStream([9, 0, 255, 128, 13, 10]) { Position = 1 };
        await client.PutOctetsAsync(stream);
        Assert.Equal(new byte[] { 0, 255, 128, 13, 10 }, server.LastRequest.Octets);
        Assert.Equal("application/octet-stream", server.LastRequest.Header("Content-Type"));
        Assert.Equal("5", server.LastRequest.Header("Content-Length"));
        Assert.True(stream.CanRead);
        await Assert.ThrowsAsync<ArgumentNullException>("body", () => client.PutOctetsAsync(null!));

        await client.PostOctetsAsync();
        Assert.Null(server.LastRequest.Header("Content-Type"));
        await client.PostOctetsAsync(Text("x"));
        Assert.Equal(("application/octet-stream", "x"), Sent());

        await client.PutPdfAsync(Text("%PDF"));
        Assert.Equal(("application/pdf", "%PDF"), Sent());

        // Of several, the first one is the default.
        await client.PutPictureAsync(Text("p"));
        Assert.Equal(("image/png", "p"), Sent());
        await client.PutPictureAsync(Text("j"), "image/jpeg");
        Assert.Equal(("image/jpeg", "j"), Sent());
        await client.PostPictureAsync(Text("g"), "image/gif");
        Assert.Equal(("image/gif", "g"), Sent());
        foreach (var wrong in new[] { "", "image", "image/*", "image/", "image/png\r\nX-Evil: 1", "image/png; a=\"ü\"" })
        {
            await Assert.ThrowsAsync<ArgumentException>("contentType", () => client.PostPictureAsync(Text("g"), wrong));
        }

        await client.PutAnyAsync(Text("a"));
        Assert.Equal(("application/octet-stream", "a"), Sent());
        await client.PostAnyAsync(Text("b"), "application/zip; level=9");
        Assert.Equal(("application/zip; level=9", "b"), Sent());
        await client.PutRawJsonAsync(Text("{}"));
        Assert.Equal(("application/json", "{}"), Sent());
        await client.PutUnknownAsync(Text("log"));
        Assert.Equal(("application/vnd.acme.log; version=2", "log"), Sent());

        (string?, string) Sent() => (server.LastRequest.Header("Content-Type"), server.LastRequest.Body);
    }

    private static MemoryStream Text(string text) => new(Encoding.UTF8.GetBytes(text));
}
