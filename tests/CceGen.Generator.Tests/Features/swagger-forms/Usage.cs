using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        for (var count = 0; count < 6; count++)
        {
            server.Enqueue(LoopbackResponse.Empty(204));
        }

        await client.SendFormAsync(
            "n", ["a", "b"], [1, 2], ["c", "d"], ["e", "f"], ["g", "h"], SendFormColor.Green, new DateTimeOffset(2024, 1, 2, 0, 0, 0, TimeSpan.Zero));
        Assert.Equal("application/x-www-form-urlencoded", server.LastRequest.Header("Content-Type"));
        Assert.Equal("name=n&plain=a,b&csv=1,2&ssv=c%20d&pipes=e%7Cf&multi=g&multi=h&color=green&day=2024-01-02", server.LastRequest.Body);

        using var data = new MemoryStream("x"u8.ToArray());
        await client.UploadAsync(7, new FileParameter(data, "f.txt", "text/plain"), ["a", "b"], ["c", "d"]);
        var contentType = server.LastRequest.Header("Content-Type")!;
        Assert.Equal(
            "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f.txt\"\r\nContent-Type: text/plain\r\n\r\nx\r\n"
            + "--B\r\nContent-Disposition: form-data; name=\"multi\"\r\n\r\na\r\n--B\r\nContent-Disposition: form-data; name=\"multi\"\r\n\r\nb\r\n"
            + "--B\r\nContent-Disposition: form-data; name=\"csv\"\r\n\r\nc,d\r\n--B--\r\n",
            server.LastRequest.Body.Replace(contentType[(contentType.LastIndexOf('=') + 1)..], "B", StringComparison.Ordinal));

        await client.SendTextAsync("hello");
        Assert.Equal(("text/plain", "hello"), (server.LastRequest.Header("Content-Type"), server.LastRequest.Body));
        data.Position = 0;
        await client.SendOctetsAsync(data);
        Assert.Equal(("application/octet-stream", "x"), (server.LastRequest.Header("Content-Type"), server.LastRequest.Body));
        await client.SendXmlAsync("<x/>");
        Assert.Equal(("application/xml", "<x/>"), (server.LastRequest.Header("Content-Type"), server.LastRequest.Body));
    }
}
