using Feature;
using OwnHttp;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        IFeatureClient client = new FeatureClient(new Sender(server.CreateHttpClient())) { BaseUrl = server.BaseAddress + "v1" };

        server.EnqueueJson("\"Tom\"");
        Assert.Equal("Tom", await client.GetPetAsync(7));
        Assert.Equal("/v1/pets/7?n=0", server.LastRequest.Target);
        server.EnqueueJson("\"Tim\"");
        Assert.Equal("Tim", await client.GetPetAsync(8));
        Assert.Equal("/v1/pets/8?n=1", server.LastRequest.Target);

        // What is no HttpClient has no base address.
        await Assert.ThrowsAsync<InvalidOperationException>(() => new FeatureClient(new Sender(server.CreateHttpClient())) { BaseUrl = "" }.GetPetAsync(7));
        Assert.Equal("http://localhost/v1", new FeatureClient(new Sender(server.CreateHttpClient())).BaseUrl);
        Assert.Throws<ArgumentNullException>(() => new FeatureClient(null));
    }

    private sealed class Sender(HttpClient http) : ISender
    {
        public int Count { get; private set; }

        public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, HttpCompletionOption completionOption, CancellationToken cancellationToken)
        {
            Count++;
            return http.SendAsync(request, completionOption, cancellationToken);
        }
    }
}
