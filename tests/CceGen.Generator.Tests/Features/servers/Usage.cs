using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        Assert.Equal("https://eu.example.com:8443/v1/api", new FeatureClient(new HttpClient()).BaseUrl);
        Assert.Equal("https://us.example.com:443/v2", FeatureClient.ProductionInARegionUrl("us", "443", "v2"));
        Assert.Equal("https://eu.example.com:8443/v1/api", FeatureClient.ProductionInARegionUrl());
        Assert.Equal("https://sandbox.example.com/v1", FeatureClient.SandboxUrl);
        Assert.Equal("https://very.long.example.org/v1/c/d", FeatureClient.VeryLongExampleOrgV1ClassUrl("c/d"));
        Assert.Equal("http://localhost:1/v1", FeatureClient.AnywhereUrl("http://localhost:1"));
        Assert.Equal("/relative", FeatureClient.RelativeUrl);
        Assert.Equal("https://uploads.sandbox.example.com/v2", FeatureClient.UploadsForTestsUrl);
        Assert.Equal("https://z2.files.example.com", FeatureClient.FilesUrl("z2"));

        // No value leads to another host.
        Assert.Equal("region", Assert.Throws<ArgumentException>(() => FeatureClient.ProductionInARegionUrl("asia")).ParamName);
        Assert.Equal("port", Assert.Throws<ArgumentException>(() => FeatureClient.ProductionInARegionUrl(port: "1@evil.example/")).ParamName);
        Assert.Equal("zone", Assert.Throws<ArgumentException>(() => FeatureClient.FilesUrl("evil.example/")).ParamName);
        Assert.Equal("zone", Assert.Throws<ArgumentException>(() => FeatureClient.FilesUrl("evil.example#")).ParamName);
        Assert.Equal("@base", "@" + Assert.Throws<ArgumentException>(() => FeatureClient.ProductionInARegionUrl(@base: "../..")).ParamName);
        Assert.Equal("zone", Assert.Throws<ArgumentNullException>(() => FeatureClient.FilesUrl(null!)).ParamName);

        var recorder = new Recorder();
        var client = new FeatureClient(new HttpClient(recorder));
        await client.PlainAsync();
        await client.SameAsync();
        await client.ListUploadsAsync();
        await client.UploadAsync();
        await client.RelativeAsync();
        Assert.Equal(
            [
                "https://eu.example.com:8443/v1/api/plain", "https://eu.example.com:8443/v1/api/same", "https://uploads.example.com/v2/uploads",
                "https://z1.files.example.com/uploads", "https://eu.example.com:8443/other/relative",
            ],
            recorder.Urls);

        // The base URL decides for operations without a server of their own; those with one have a property for it.
        recorder.Urls.Clear();
        client.BaseUrl = FeatureClient.SandboxUrl;
        client.FilesBaseUrl = FeatureClient.FilesUrl("z9");
        await client.PlainAsync();
        await client.ListUploadsAsync();
        await client.UploadAsync();
        await client.RelativeAsync();
        Assert.Equal(
            ["https://sandbox.example.com/v1/plain", "https://uploads.example.com/v2/uploads", "https://z9.files.example.com/uploads", "https://sandbox.example.com/other/relative"],
            recorder.Urls);

        // A test sends everything to its own server. An empty URL is the base URL.
        client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress + "base", UploadsExampleComV2BaseUrl = "", FilesBaseUrl = server.BaseAddress + "files" };
        server.Enqueue(LoopbackResponse.Empty(204));
        server.Enqueue(LoopbackResponse.Empty(204));
        server.Enqueue(LoopbackResponse.Empty(204));
        await client.ListUploadsAsync();
        Assert.Equal("/base/uploads", server.LastRequest.Target);
        await client.UploadAsync();
        Assert.Equal("/files/uploads", server.LastRequest.Target);
        await client.RelativeAsync();
        Assert.Equal("/other/relative", server.LastRequest.Target);

        // Without any URL, only those that are absolute can be called.
        client = new FeatureClient(new HttpClient(recorder)) { BaseUrl = "" };
        await client.ListUploadsAsync();
        await Assert.ThrowsAsync<InvalidOperationException>(() => client.RelativeAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(() => client.PlainAsync());
    }

    private sealed class Recorder : HttpMessageHandler
    {
        public List<string> Urls { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Urls.Add(request.RequestUri!.AbsoluteUri);
            return Task.FromResult(new HttpResponseMessage(System.Net.HttpStatusCode.NoContent));
        }
    }
}
