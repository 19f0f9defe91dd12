using System.Text;
using Feature;

namespace Feature
{
    public partial class FeatureClient
    {
        public string Prepared { get; private set; } = "";

        partial void PrepareRequest(HttpClient client, HttpRequestMessage request, StringBuilder urlBuilder) => urlBuilder.Append("?trace=1");

        partial void PrepareRequest(HttpClient client, HttpRequestMessage request, string url) => Prepared = url;
    }
}

public sealed class OwnClient(string baseUrl, HttpClient http) : FeatureClient(baseUrl, http)
{
    public override async Task<string> GetPetAsync(int id, CancellationToken cancellationToken) => "own " + await base.GetPetAsync(id, cancellationToken);
}

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new OwnClient(server.BaseAddress.ToString(), server.CreateHttpClient());

        server.EnqueueJson("\"Tom\"");
        Assert.Equal("own Tom", await client.GetPetAsync(7));
        Assert.Equal("/pets/7?trace=1", server.LastRequest.Target);
        Assert.EndsWith("/pets/7?trace=1", client.Prepared);
    }
}
