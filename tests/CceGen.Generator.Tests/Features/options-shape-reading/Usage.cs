#nullable disable

using System.Net;
using System.Text;
using Feature;
using OwnTypes;

namespace Feature
{
    public partial class FeatureClient
    {
        // As users of NSwag set what one instance needs.
        partial void Initialize()
        {
            _instanceSettings = CreateSerializerSettings();
            _instanceSettings.MaxDepth = 4;
        }
    }
}

/// <summary>What the service wraps each body in.</summary>
public sealed class Envelope<T>
{
    public T data { get; set; }

    public string trace { get; set; }
}

public sealed class OwnClient(string baseUrl, HttpClient http) : FeatureClient(baseUrl, http)
{
    public List<string> Read { get; } = [];

    public int? Depth => JsonSerializerSettings.MaxDepth;

    protected override async Task<ObjectResponseResult<T>> ReadObjectResponseAsync<T>(HttpResponseMessage response, IReadOnlyDictionary<string, IEnumerable<string>> headers, CancellationToken cancellationToken)
    {
        var envelope = await base.ReadObjectResponseAsync<Envelope<T>>(response, headers, cancellationToken);
        Read.Add($"{(int)response.StatusCode} {typeof(T).Name} {envelope.Object?.trace} {headers["Content-Type"].Single()} {envelope.Text}");
        return new ObjectResponseResult<T>(envelope.Object is null ? default : envelope.Object.data, envelope.Text);
    }
}

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var plain = new FeatureClient(server.BaseAddress.ToString(), server.CreateHttpClient());
        server.EnqueueJson("{\"name\":\"Tom\"}");
        Assert.Equal("Tom", (await plain.GetPetAsync(7)).Name);
        server.EnqueueJson("null");
        Assert.Null(await plain.ListNamesAsync());
        server.EnqueueJson("null");
        await Assert.ThrowsAsync<OwnException>(() => plain.GetPetAsync(7));

        // The settings of the instance count: this is nested too deeply for them.
        server.EnqueueJson("{\"more\":[[[[1]]]]}");
        var deep = await Assert.ThrowsAsync<OwnException>(() => plain.GetPetAsync(7));
        Assert.NotNull(deep.InnerException);

        // With the whole text in the exception, where it is asked for.
        plain.ReadResponseAsString = true;
        server.EnqueueJson("{\"name\":[\"Tom\"]}");
        var unreadable = await Assert.ThrowsAsync<OwnException>(() => plain.GetPetAsync(7));
        Assert.Equal("{\"name\":[\"Tom\"]}", unreadable.Response);
        server.EnqueueJson("{\"name\":\"Tom\"}");
        Assert.Equal("Tom", (await plain.GetPetAsync(7)).Name);

        server.Enqueue(LoopbackResponse.Json(404, "{\"title\":\"Gone\"}"));
        var missing = await Assert.ThrowsAsync<OwnException<Problem>>(() => plain.GetPetAsync(7));
        Assert.Equal(("No such pet.", "Gone", "{\"title\":\"Gone\"}"), (missing.Message, missing.Result.Title, missing.Response));
        server.EnqueueJson("oops", 404);
        var broken = await Assert.ThrowsAsync<OwnException>(() => plain.GetPetAsync(7));
        Assert.Equal((404, "oops", true), (broken.StatusCode, broken.Response, broken.InnerException is not null));
        server.EnqueueJson("", 500);
        Assert.Equal("", (await Assert.ThrowsAsync<OwnException>(() => plain.GetPetAsync(7))).Response);

        // A derived class reads successes and errors.
        var own = new OwnClient(server.BaseAddress.ToString(), server.CreateHttpClient());
        Assert.Equal(4, own.Depth);
        server.EnqueueJson("{\"data\":{\"name\":\"Tom\"},\"trace\":\"a\"}");
        Assert.Equal("Tom", (await own.GetPetAsync(7)).Name);
        own.ReadResponseAsString = true;
        server.Enqueue(LoopbackResponse.Text(404, "application/json; charset=iso-8859-1", "{\"data\":{\"title\":\"Gone\"},\"trace\":\"b\"}"));
        Assert.Equal("Gone", (await Assert.ThrowsAsync<OwnException<Problem>>(() => own.GetPetAsync(7))).Result.Title);
        Assert.Equal(["200 Pet a application/json ", "404 Problem b application/json; charset=iso-8859-1 {\"data\":{\"title\":\"Gone\"},\"trace\":\"b\"}"], own.Read);

        server.Enqueue(LoopbackResponse.Text(200, "text/plain", "none"));
        Assert.Equal("none", await own.ReadErrorAsync());
    }
}
