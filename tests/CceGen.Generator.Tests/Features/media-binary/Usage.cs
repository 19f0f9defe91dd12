using System.Reflection;
using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };

        server.EnqueueJson("""{"a":"b"}""");
        Assert.Equal("b", (await client.AsJsonAsync()).A);
        Assert.Equal("application/json", server.LastRequest.Header("Accept"));

        server.EnqueueJson("""{"a":"b"}""");
        Assert.Equal("b", (await client.EitherWayAsync()).A);
        Assert.Equal("application/json", server.LastRequest.Header("Accept"));

        // An optional body that cannot be sent is no parameter.
        server.Enqueue(LoopbackResponse.Empty(204));
        await client.UploadAsync();
        Assert.Equal("", server.LastRequest.Body);
        Assert.Null(server.LastRequest.Header("Content-Type"));

        server.Enqueue(LoopbackResponse.Json(400, "\u0089PNG"));
        var error = await Assert.ThrowsAsync<ApiException>(() => client.BinaryErrorAsync());
        Assert.Equal(400, error.StatusCode);
        Assert.Null(error.InnerException);

        // What is binary has no method that would take it for JSON.
        Assert.Equal(
            ["AsJsonAsync", "BinaryErrorAsync", "EitherWayAsync", "UploadAsync"],
            typeof(IFeatureClient).GetMethods().Select(method => method.Name).Distinct().Order(StringComparer.Ordinal));
    }
}
