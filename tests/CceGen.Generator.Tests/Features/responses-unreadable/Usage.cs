using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };

        // Text that is no base64.
        server.EnqueueJson("""{"data":"!!!"}""");
        var unreadable = await Assert.ThrowsAsync<ApiException>(() => client.GetFileAsync("1"));
        Assert.Equal(200, unreadable.StatusCode);
        Assert.NotNull(unreadable.InnerException);
        Assert.Equal("""{"data":"!!!"}""", unreadable.Response);
        server.EnqueueJson("""{"id":"2","trace":"!!!"}""", 404);
        var missing = await Assert.ThrowsAsync<ApiException>(() => client.GetFileAsync("2"));
        Assert.Equal((404, """{"id":"2","trace":"!!!"}"""), (missing.StatusCode, missing.Response));

        // An encoding that .NET refuses to know is read as UTF-8.
        server.Enqueue(LoopbackResponse.Text(200, "application/json; charset=utf-7", """{"name":"é"}"""));
        Assert.Equal("é", (await client.GetFileAsync("3")).Name);
        server.Enqueue(LoopbackResponse.Text(404, "application/json; charset=utf-7", """{"id":"é"}"""));
        Assert.Equal("é", (await Assert.ThrowsAsync<ApiException<Missing>>(() => client.GetFileAsync("4"))).Result.Id);

        // A body that breaks off does not take the status with it.
        server.Enqueue(LoopbackResponse.BrokenOff(404, """{"id":"5","""));
        var halfMissing = await Assert.ThrowsAsync<ApiException>(() => client.GetFileAsync("5"));
        Assert.Equal(404, halfMissing.StatusCode);
        Assert.NotNull(halfMissing.InnerException);
        server.Enqueue(LoopbackResponse.BrokenOff(409, "somebo"));
        Assert.Equal(409, (await Assert.ThrowsAsync<ApiException>(() => client.GetFileAsync("6"))).StatusCode);
        server.Enqueue(LoopbackResponse.BrokenOff(200, """{"name":"7","""));
        var half = await Assert.ThrowsAsync<ApiException>(() => client.GetFileAsync("7"));
        Assert.Equal(200, half.StatusCode);
        Assert.NotNull(half.InnerException);

        // A guest network answers everything with its own page.
        server.Enqueue(LoopbackResponse.Text(200, "text/html", "<html>Log in</html>"));
        var page = await Assert.ThrowsAsync<ApiException>(() => client.GetFileAsync("8"));
        Assert.Equal((200, "<html>Log in</html>"), (page.StatusCode, page.Response));

        await CancelsAsync(server, 404);
        await CancelsAsync(server, 409);
        await CancelsAsync(server, 200);
    }

    // Who cancels wants no error of the server: the head has come, the rest of the body never does.
    private static async Task CancelsAsync(LoopbackServer server, int status)
    {
        using var giveUp = new CancellationTokenSource();
        using var handler = new AfterHead(giveUp.Cancel) { InnerHandler = new HttpClientHandler() };
        using var http = new HttpClient(handler);
        server.Enqueue(LoopbackResponse.Stalled("""{"id":""", status));
        var client = new FeatureClient(http) { BaseUrl = server.BaseAddress.ToString() };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.GetFileAsync("9", giveUp.Token));
    }

    private sealed class AfterHead(Action then) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = await base.SendAsync(request, CancellationToken.None);
            response.Content = new CancellingContent(response.Content, then);
            return response;
        }
    }

    // Cancels when the body is asked for, so that the client is certainly past the head.
    private sealed class CancellingContent : HttpContent
    {
        private readonly HttpContent _content;
        private readonly Action _then;

        public CancellingContent(HttpContent content, Action then)
        {
            _content = content;
            _then = then;
            foreach (var header in content.Headers)
            {
                Headers.TryAddWithoutValidation(header.Key, header.Value);
            }
        }

        protected override async Task<Stream> CreateContentReadStreamAsync()
        {
            var stream = await _content.ReadAsStreamAsync();
            _then();
            return stream;
        }

        protected override Task SerializeToStreamAsync(Stream stream, System.Net.TransportContext? context) => _content.CopyToAsync(stream);

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                _content.Dispose();
            }

            base.Dispose(disposing);
        }
    }
}
