using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        for (var i = 0; i < 7; i++)
        {
            server.Enqueue(LoopbackResponse.Empty(204));
        }

        await client.GetPartAsync("plain", 7);
        Assert.Equal("/items/plain/parts/7", server.LastRequest.Target);

        await client.GetPartAsync("a/b c?d#e%2F+ü", -1);
        Assert.Equal("/items/a%2Fb%20c%3Fd%23e%252F%2B%C3%BC/parts/-1", server.LastRequest.Target);

        await client.GetPartAsync("...", 1);
        Assert.Equal("/items/.../parts/1", server.LastRequest.Target);

        var key = Guid.Parse("6F9619FF-8B86-D011-B42D-00CF4FC964FF");
        await client.GetFileAsync(new DateTimeOffset(2024, 2, 29, 23, 0, 0, TimeSpan.FromHours(-8)), key, Extension.TarGz);
        Assert.Equal("/archive/2024-02-29/6f9619ff-8b86-d011-b42d-00cf4fc964ff.tar.gz", server.LastRequest.Target);

        await client.SetFlagAsync(true, 1.5);
        Assert.Equal("/flags/true/1.5", server.LastRequest.Target);

        await client.SetFlagAsync(false, 1e-7);
        Assert.StartsWith("/flags/false/1", server.LastRequest.Target, StringComparison.Ordinal);

        // What the template escapes stays; a percent sign that escapes nothing is one, and is sent as one.
        await client.GetPercentAsync(true);
        Assert.Equal("/100%25/50%252/a%20b/%25zz/true", server.LastRequest.Target);

        // A client that sent these would reach another resource: the URL is normalised on its way.
        foreach (var dangerous in new[] { "", ".", ".." })
        {
            var refusal = await Assert.ThrowsAnyAsync<ArgumentException>(() => client.GetPartAsync(dangerous, 1));
            Assert.Equal("itemId", refusal.ParamName);
        }

        await Assert.ThrowsAsync<ArgumentNullException>(() => client.GetPartAsync(null!, 1));
        Assert.Equal(7, server.Requests.Count);
    }
}
