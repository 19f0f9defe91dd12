using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        server.Enqueue(LoopbackResponse.Empty(204));
        server.Enqueue(LoopbackResponse.Empty(204));

        await client.SendPartsAsync(["a", "b c"], [1, 2], ["x", "y"], new Pair { A = "1", B = [2, 3] }, new Pair { A = "4", B = [5] });
        Assert.Equal(
            Part("comma", "a,b c") + Part("space", "1 2") + Part("pipe", "x|y") + Part("deep[a]", "1") + Part("deep[b][]", "2") + Part("deep[b][]", "3")
            + Part("a", "4") + Part("b", "[5]", json: true) + "--BOUNDARY--\r\n",
            Sent());

        using var data = new MemoryStream("x"u8.ToArray());
        await client.SendPartsAsync([], perhaps: new FileParameter(data, "f", "image/gif"));
        Assert.Equal("--BOUNDARY\r\nContent-Disposition: form-data; name=\"perhaps\"; filename=\"f\"\r\nContent-Type: image/gif\r\n\r\nx\r\n--BOUNDARY--\r\n", Sent());

        data.Position = 0;
        server.Enqueue(LoopbackResponse.Empty(204));
        await client.SendPartsAsync([], typed: new FileParameter(data), encoded: [1, 2, 3], page: "<p/>", untyped: new FileParameter(new MemoryStream("y"u8.ToArray())));
        Assert.Equal(
            Named("typed\"; filename=\"typed", "image/png", "x") + Named("encoded", "image/png", "AQID") + Named("page", "text/html", "<p/>")
            + Named("untyped\"; filename=\"untyped", "application/pdf", "y") + "--BOUNDARY--\r\n",
            Sent());

        string Sent()
        {
            var contentType = server.LastRequest.Header("Content-Type")!;
            return server.LastRequest.Body.Replace(contentType[(contentType.LastIndexOf('=') + 1)..], "BOUNDARY", StringComparison.Ordinal);
        }
    }

    private static string Named(string name, string contentType, string content) =>
        $"--BOUNDARY\r\nContent-Disposition: form-data; name=\"{name}\"\r\nContent-Type: {contentType}\r\n\r\n{content}\r\n";

    private static string Part(string name, string content, bool json = false) =>
        $"--BOUNDARY\r\nContent-Disposition: form-data; name=\"{name}\"\r\n{(json ? "Content-Type: application/json\r\n" : "")}\r\n{content}\r\n";
}
