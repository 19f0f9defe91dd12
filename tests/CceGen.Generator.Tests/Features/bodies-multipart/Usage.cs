using System.Text;
using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        for (var count = 0; count < 14; count++)
        {
            server.Enqueue(LoopbackResponse.Empty(204));
        }

        await client.SendHeadersAsync(
            new FileParameter(Text("p"), "p.raw"), new DateTimeOffset(2024, 1, 2, 0, 0, 0, TimeSpan.Zero), 5, SendHeadersPictureXKind.Raw, ["a", "b"], "de, ü", "field");
        Assert.Equal(
            "--BOUNDARY\r\nContent-Disposition: form-data; name=\"picture\"; filename=\"p.raw\"\r\nContent-Type: application/octet-stream\r\nX-Rate: 5\r\nX-Taken: 2024-01-02\r\nX-Kind: raw\r\n\r\np\r\n"
            + "--BOUNDARY\r\nContent-Disposition: form-data; name=\"notes\"\r\nContent-Language: de, ü\r\n\r\na\r\n"
            + "--BOUNDARY\r\nContent-Disposition: form-data; name=\"notes\"\r\nContent-Language: de, ü\r\n\r\nb\r\n"
            + Part("name=\"pictureXRate\"", null, "field") + "--BOUNDARY--\r\n",
            Sent());
        await client.SendHeadersAsync(new FileParameter(Text("p")), new DateTimeOffset(2024, 1, 2, 0, 0, 0, TimeSpan.Zero));
        Assert.Equal(
            "--BOUNDARY\r\nContent-Disposition: form-data; name=\"picture\"; filename=\"picture\"\r\nContent-Type: application/octet-stream\r\nX-Taken: 2024-01-02\r\n\r\np\r\n--BOUNDARY--\r\n",
            Sent());
        await Assert.ThrowsAsync<ArgumentException>(
            "notesContentLanguage", () => client.SendHeadersAsync(new FileParameter(Text("p")), new DateTimeOffset(2024, 1, 2, 0, 0, 0, TimeSpan.Zero), notes: ["a"], notesContentLanguage: "de\r\nX-Evil: 1"));

        using var data = Text("filedata");
        await client.SendAvatarAsync("a1", new FileParameter(data, "f.bin"), ["t1", "t2"]);
        Assert.Equal(
            "--BOUNDARY\r\nContent-Disposition: form-data; name=\"id\"\r\n\r\na1\r\n"
            + "--BOUNDARY\r\nContent-Disposition: form-data; name=\"tags\"\r\nContent-Type: application/json\r\n\r\n[\"t1\",\"t2\"]\r\n"
            + "--BOUNDARY\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f.bin\"\r\nContent-Type: application/octet-stream\r\n\r\nfiledata\r\n"
            + "--BOUNDARY--\r\n",
            Sent());
        Assert.True(data.CanRead);
        await Assert.ThrowsAsync<ArgumentNullException>("file", () => client.SendAvatarAsync("a1", null!));
        await Assert.ThrowsAsync<ArgumentNullException>("id", () => client.SendAvatarAsync(null!, new FileParameter(data)));
        await Assert.ThrowsAsync<ArgumentException>("file", () => client.SendAvatarAsync("a1", new FileParameter(data, "f", "text/plain\r\nX-Evil: 1")));
        Assert.Throws<ArgumentNullException>("data", () => new FileParameter(null!));

        // Without a name and a media type, the document decides.
        await client.SendPartsAsync(
            new DateTimeOffset(2024, 1, 2, 0, 0, 0, TimeSpan.Zero),
            picture: new FileParameter(Text("p")),
            files: [new FileParameter(Text("1"), "one.txt", "text/plain"), new FileParameter(Text("2"), "zwei ü\".txt")],
            image: [new FileParameter(Text("i"), "i.png", "image/png")],
            upload: new FileParameter(Text("u")),
            blob: new FileParameter(Text("b")),
            range: "not a file");
        Assert.Equal(
            Part("name=\"day\"", null, "2024-01-02") + Part("name=\"picture\"; filename=\"picture\"", "image/png", "p")
            + Part("name=\"files\"; filename=\"one.txt\"", "text/plain", "1") + Part("name=\"files\"; filename=\"zwei ü%22.txt\"", "application/octet-stream", "2")
            + Part("name=\"image\"; filename=\"i.png\"", "image/png", "i") + Part("name=\"upload\"; filename=\"upload\"", "application/octet-stream", "u")
            + Part("name=\"blob\"; filename=\"blob\"", "application/octet-stream", "b") + Part("name=\"range\"", null, "not a file") + "--BOUNDARY--\r\n",
            Sent());

        await client.SendPartsAsync(
            new DateTimeOffset(2024, 1, 2, 0, 0, 0, TimeSpan.Zero),
            note: "# ü",
            letter: "<street>s</street>",
            patch: new Address { Street = "p" },
            address: new Address { Street = "s" },
            lines: [new Address { Street = "1" }, new Address { Street = "2" }],
            ids: [1, 2],
            exploded: [3, 4],
            number: 7,
            color: SendPartsColor.Green,
            anything: new Dictionary<string, object?> { ["a"] = 1 });
        Assert.Equal(
            Part("name=\"day\"", null, "2024-01-02") + Part("name=\"note\"", "text/markdown; charset=utf-8", "# ü") + Part("name=\"letter\"", "application/xml", "<street>s</street>")
            + Part("name=\"patch\"", "application/merge-patch+json", "{\"street\":\"p\"}") + Part("name=\"address\"", "application/json", "{\"street\":\"s\"}")
            + Part("name=\"lines\"", "application/json", "{\"street\":\"1\"}") + Part("name=\"lines\"", "application/json", "{\"street\":\"2\"}")
            + Part("name=\"ids\"", null, "1") + Part("name=\"ids\"", null, "2") + Part("name=\"exploded\"", null, "3") + Part("name=\"exploded\"", null, "4")
            + Part("name=\"number\"", "application/json", "7") + Part("name=\"color\"", null, "green") + Part("name=\"anything\"", "application/json", "{\"a\":1}") + "--BOUNDARY--\r\n",
            Sent());

        // No text of a document or a caller ends a name or a header.
        await client.SendMixedAsync("v\r\n--", new FileParameter(Text("x"), "a\r\nb\"c"));
        Assert.Equal(
            Part("name=\"a%22b%0D%0AX-Evil: 1ü\\\"", null, "v\r\n--") + Part("name=\"file\"; filename=\"a%0D%0Ab%22c\"", "application/octet-stream", "x") + "--BOUNDARY--\r\n",
            Sent("multipart/mixed"));
        await client.SendMixedAsync();
        Assert.Equal("--BOUNDARY--\r\n", Sent("multipart/mixed"));

        await client.SendUnionAsync(new SendUnionBody(new Address { Street = "s", Tags = ["a", "b"] }));
        Assert.Equal(Part("name=\"street\"", null, "s") + Part("name=\"tags\"", null, "a") + Part("name=\"tags\"", null, "b") + "--BOUNDARY--\r\n", Sent());

        string Sent(string mediaType = "multipart/form-data")
        {
            var contentType = server.LastRequest.Header("Content-Type")!;
            Assert.StartsWith(mediaType + "; boundary=", contentType, StringComparison.Ordinal);
            var boundary = contentType[(contentType.LastIndexOf('=') + 1)..];
            Assert.Matches("^[0-9a-f]{32}$", boundary);
            return server.LastRequest.Body.Replace(boundary, "BOUNDARY", StringComparison.Ordinal);
        }
    }

    private static string Part(string disposition, string? contentType, string content) =>
        $"--BOUNDARY\r\nContent-Disposition: form-data; {disposition}\r\n{(contentType is null ? "" : $"Content-Type: {contentType}\r\n")}\r\n{content}\r\n";

    private static MemoryStream Text(string text) => new(Encoding.UTF8.GetBytes(text));
}
