using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        var thing = new Thing { A = "ü" };

        server.EnqueueJson("""{"a":"b"}""");
        await client.VersionedAsync(thing);
        Assert.Equal("application/json; v=2.0", server.LastRequest.Header("Content-Type"));
        Assert.Equal("application/json; v=2.0, application/problem+json;charset=UTF-8", server.LastRequest.Header("Accept"));

        server.Enqueue(LoopbackResponse.Empty(204));
        await client.ExtendedAsync(thing);
        Assert.Equal("application/vnd.api+json; ext=\"https://example.com/atomic\"", server.LastRequest.Header("Content-Type"));
        JsonAssert.Equal("""{"a":"ü"}""", server.LastRequest.Body);

        // What HTTP's grammar would have in quotes is sent as it stands in the document.
        server.Enqueue(LoopbackResponse.Empty(204));
        await client.UnquotedAsync(thing);
        Assert.Equal("application/vnd.api+json; ext=https://example.com/atomic", server.LastRequest.Header("Content-Type"));

        // JSON is written as UTF-8, which another charset would deny.
        server.Enqueue(LoopbackResponse.Empty(204));
        await client.CharsetAsync(thing);
        Assert.Equal("application/merge-patch+json;charset=\"utf-8\"", server.LastRequest.Header("Content-Type"));

        // A media type with a schema goes before one without: only it has a type.
        server.EnqueueJson("""{"a":"b"}""");
        Assert.Equal("b", (await client.WithoutSchemaAsync(thing)).A);
        Assert.Equal("application/vnd.thing+json", server.LastRequest.Header("Content-Type"));
        Assert.Equal("application/vnd.thing+json, application/problem+json", server.LastRequest.Header("Accept"));
        server.EnqueueJson("""{"a":"c"}""", 400);
        Assert.Equal("c", (await Assert.ThrowsAsync<ApiException<Thing>>(() => client.WithoutSchemaAsync(thing))).Result.A);

        server.Enqueue(LoopbackResponse.Empty(204));
        await client.PatchAsync([thing]);
        Assert.Equal("application/json-patch+json", server.LastRequest.Header("Content-Type"));
    }
}
