using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        for (var i = 0; i < 2; i++)
        {
            server.Enqueue(LoopbackResponse.Empty(204));
        }

        await client.PingAsync("id-1");
        Assert.Equal("id-1", server.LastRequest.Header("X-Request-Id"));
        Assert.DoesNotContain("X-Count", server.LastRequest.Headers.Keys);
        Assert.DoesNotContain("X-Tags", server.LastRequest.Headers.Keys);

        await client.PingAsync("id-2", 3, true, ["a", "b"], "zh-cn");
        Assert.Equal("3", server.LastRequest.Header("X-Count"));
        Assert.Equal("true", server.LastRequest.Header("X-Dry-Run"));
        Assert.Equal("a,b", server.LastRequest.Header("X-Tags")!.Replace(" ", ""));
        Assert.Equal("zh-cn", server.LastRequest.Header("X-Language"));

        await Assert.ThrowsAsync<ArgumentNullException>(() => client.PingAsync(null!));

        // A value with a line break would let its author add headers: it is never sent.
        await Assert.ThrowsAnyAsync<Exception>(() => client.PingAsync("a\r\nX-Evil: 1"));

        // A comma would make two items of one.
        Assert.Equal("xTags", (await Assert.ThrowsAsync<ArgumentException>(() => client.PingAsync("id-3", xTags: ["a,b"]))).ParamName);
        Assert.Equal(2, server.Requests.Count);
    }
}
