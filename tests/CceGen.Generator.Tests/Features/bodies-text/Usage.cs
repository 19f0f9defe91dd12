using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        for (var count = 0; count < 13; count++)
        {
            server.Enqueue(LoopbackResponse.Empty(204));
        }

        await client.SendNoteAsync("hello note");
        Assert.Equal(("text/plain", "hello note"), Sent());
        await client.SendNoteAsync("ü\r\n\"\u2028");
        Assert.Equal(("text/plain", "ü\r\n\"\u2028"), Sent());
        await client.SendNoteAsync("");
        Assert.Equal(("text/plain", ""), Sent());
        await Assert.ThrowsAsync<ArgumentNullException>("body", () => client.SendNoteAsync(null!));
        await Assert.ThrowsAsync<ArgumentException>("body", () => client.SendNoteAsync("half \uD83D"));

        await client.SendLatinAsync("aü");
        Assert.Equal("text/plain; charset=ISO-8859-1", server.LastRequest.Header("Content-Type"));
        Assert.Equal(new byte[] { (byte)'a', 0xFC }, server.LastRequest.Octets);
        await Assert.ThrowsAsync<ArgumentException>("body", () => client.SendLatinAsync("€"));

        await client.SendOptionalAsync();
        Assert.Null(server.LastRequest.Header("Content-Type"));
        await client.SendOptionalAsync("x");
        Assert.Equal(("text/plain", "x"), Sent());

        await client.SendXmlAsync("<Order><id>1</id></Order>");
        Assert.Equal(("application/xml", "<Order><id>1</id></Order>"), Sent());
        await client.SendSoapAsync("<a/>");
        Assert.Equal(("application/soap+xml; charset=utf-8", "<a/>"), Sent());
        await client.SendNumberAsXmlAsync("<n>1</n>");
        Assert.Equal(("text/xml", "<n>1</n>"), Sent());
        await client.SendTableAsync("a,b\n");
        Assert.Equal(("text/csv", "a,b\n"), Sent());
        await client.SendTokenAsync("e30.e30.");
        Assert.Equal(("application/jwt", "e30.e30."), Sent());
        await client.SetCountAsync(-7);
        Assert.Equal(("text/plain", "-7"), Sent());
        await client.SetDayAsync(new DateTimeOffset(2024, 1, 2, 3, 4, 5, TimeSpan.Zero));
        Assert.Equal(("text/plain", "2024-01-02"), Sent());
        server.Enqueue(LoopbackResponse.Empty(204));
        await client.SetStateAsync(SetStateBody.Off);
        Assert.Equal(("text/plain", "off"), Sent());
        await Assert.ThrowsAsync<ArgumentException>("body", () => client.SetStateAsync(default));

        (string?, string) Sent() => (server.LastRequest.Header("Content-Type"), server.LastRequest.Body);
    }
}
