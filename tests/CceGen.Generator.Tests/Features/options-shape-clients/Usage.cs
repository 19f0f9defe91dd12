using Feature;

namespace Feature
{
    // What teams write beside their client.
    public partial class FeatureClient
    {
        internal string RawUrl => _baseUrl + "raw";
    }
}

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        // The first server with a URL; the slash at its end is there for code that appends to it.
        var client = new FeatureClient();
        Assert.Equal("https://second.test/api/", client.BaseUrl);
        client.BaseUrl = server.BaseAddress + "v1";
        Assert.Equal(server.BaseAddress + "v1/", client.BaseUrl);
        Assert.Equal(server.BaseAddress + "v1/raw", client.RawUrl);
        client.BaseUrl = "";
        Assert.Equal("", client.BaseUrl);
        client.BaseUrl = server.BaseAddress.ToString();

        // A client that makes its HttpClient is not disposable.
        Assert.Empty(typeof(FeatureClient).GetInterfaces());

        // Headers that the specification has described elsewhere are what the caller says.
        server.EnqueueJson("""{"kind":"kind","type":"text","equals":"e","getType":5,"toString":"s","getHashCode":true}""");
        Thing thing = await client.ReadAsync("text/csv", 7, "Bearer t");
        Assert.Equal("Bearer t", server.LastRequest.Header("Authorization"));
        Assert.Equal("text/csv", server.LastRequest.Header("Accept"));
        Assert.Equal((Kind.Kind, ThingType.Text, "e", 5, "s", true), (thing.Kind, thing.Type, thing.Equals, thing.GetType, thing.ToString, thing.GetHashCode));
        Assert.Equal([Kind.Kind, Kind.Text, Kind.Value, Kind.Equals, Kind.StringComparer, Kind.ToString, Kind.GetType, Kind.Value__, Kind._value], Enum.GetValues<Kind>());

        server.EnqueueJson("{}");
        await client.ReadAsync(null, 7, "Bearer t");
        Assert.Equal("application/json", server.LastRequest.Header("Accept"));

        server.EnqueueJson("true", 201);
        bool isMade = await client.WriteAsync("application/vnd.thing+json", "n", thing, 7, "Bearer t");
        Assert.True(isMade);
        Assert.Equal("application/vnd.thing+json", server.LastRequest.Header("Content-Type"));
        Assert.Equal("""{"kind":"kind","type":"text","equals":"e","getType":5,"toString":"s","getHashCode":true}""", server.LastRequest.Body);

        // A value that is never null cannot be that of a response without a body.
        server.Enqueue(LoopbackResponse.Empty(202));
        var later = await Assert.ThrowsAsync<ApiException>(() => client.WriteAsync(null, null, thing, 7, "Bearer t"));
        Assert.Equal(202, later.StatusCode);
        Assert.StartsWith("Later.\n", later.Message, StringComparison.Ordinal);
        Assert.StartsWith("application/json", server.LastRequest.Header("Content-Type"), StringComparison.Ordinal);

        // A form says itself where its parts end, and a request without a body has no media type.
        server.Enqueue(LoopbackResponse.Empty(204));
        await client.UploadAsync("multipart/form-data", "n");
        Assert.StartsWith("multipart/form-data; boundary=", server.LastRequest.Header("Content-Type"), StringComparison.Ordinal);
        server.Enqueue(LoopbackResponse.Empty(204));
        await client.ClearAsync("application/json");
        Assert.Null(server.LastRequest.Header("Content-Type"));
        await Assert.ThrowsAsync<ArgumentException>(() => client.WriteAsync("a\r\nX-Evil: 1", null, thing, 7, "Bearer t"));
        await Assert.ThrowsAsync<ArgumentNullException>(() => client.ReadAsync(null, 7, null!));

        // What is read of a text is not said to be null.
        Thing copy = Thing.FromJson(thing.ToJson());
        Assert.Equal(Kind.Kind, copy.Kind);
    }
}
