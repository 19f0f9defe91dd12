using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };

        // JSON under text/plain is text.
        server.Enqueue(LoopbackResponse.Text(200, "text/plain", "\"a\""));
        Assert.Equal("\"a\"", await client.PlainAsync());
        Assert.Equal("text/plain; version=0.0.4, application/json", server.LastRequest.Header("Accept"));

        server.Enqueue(new LoopbackResponse { Headers = [KeyValuePair.Create("Content-Type", "text/plain; charset=iso-8859-1")], Body = new byte[] { 0xE4 } });
        Assert.Equal("ä", await client.PlainAsync());

        server.Enqueue(LoopbackResponse.Text(400, "text/plain", "no"));
        Assert.Equal("no", (await Assert.ThrowsAsync<ApiException>(() => client.PlainAsync())).Response);

        server.EnqueueJson("""{"code":"E1"}""", 500);
        Assert.Equal("E1", (await Assert.ThrowsAsync<ApiException<Fault>>(() => client.PlainAsync())).Result.Code);

        server.Enqueue(LoopbackResponse.Text(200, "text/csv", "a,b\r\n1,2\r\n"));
        Assert.Equal("a,b\r\n1,2\r\n", await client.TableAsync());

        server.Enqueue(LoopbackResponse.Text(200, "application/atom+xml", "<feed/>"));
        Assert.Equal("<feed/>", await client.XmlAsync());
        server.Enqueue(LoopbackResponse.Empty(204));
        Assert.Null(await client.XmlAsync());

        // Under a range of media types the server says which one it is.
        server.Enqueue(LoopbackResponse.Text(200, "text/plain", "\"a\""));
        Assert.Equal("\"a\"", await client.AnyStringAsync());
        Assert.Equal("*/*", server.LastRequest.Header("Accept"));
        server.EnqueueJson("\"a\"");
        Assert.Equal("a", await client.AnyStringAsync());
        server.EnqueueJson("{}");
        Assert.Equal("{}", (await Assert.ThrowsAsync<ApiException>(() => client.AnyStringAsync())).Response);

        server.Enqueue(LoopbackResponse.Text(200, "text/html", "<p>"));
        Assert.Equal("<p>", await client.ChoiceAsync());
        Assert.Equal("text/html", server.LastRequest.Header("Accept"));

        server.EnqueueJson("\"a\"");
        Assert.Equal("a", await client.DotnetAsync());
        Assert.Equal("application/json", server.LastRequest.Header("Accept"));

        server.Enqueue(LoopbackResponse.BrokenOff(200, "beginning"));
        var error = await Assert.ThrowsAsync<ApiException>(() => client.PlainAsync());
        Assert.Equal((200, "beginning"), (error.StatusCode, error.Response));
    }
}
