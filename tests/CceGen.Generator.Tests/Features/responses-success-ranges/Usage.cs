using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        server.EnqueueJson("""{"id":"1"}""");
        Assert.Equal("1", (await client.GetJobAsync("1"))!.Id);

        // The range is documented without a body; what the server sends in one all the same is not read.
        server.Enqueue(LoopbackResponse.Empty(202));
        Assert.Null(await client.GetJobAsync("2"));
        server.Enqueue(LoopbackResponse.Text(206, "text/plain", "later"));
        Assert.Null(await client.GetJobAsync("3"));
        server.Enqueue(LoopbackResponse.Empty(204));
        Assert.Null(await client.GetJobAsync("4"));

        server.Enqueue(LoopbackResponse.Empty(302));
        Assert.Equal(302, (await Assert.ThrowsAsync<ApiException>(() => client.GetJobAsync("5"))).StatusCode);

        // Every status has its own type, and the range is for the others.
        server.EnqueueJson("""{"title":"t"}""");
        Assert.Equal("t", Assert.IsType<Report>(await client.GetReportAsync()).Title);
        server.Enqueue(LoopbackResponse.Empty(201));
        Assert.Null(await client.GetReportAsync());
        server.EnqueueJson("""{"id":"r"}""", 202);
        Assert.Equal("r", Assert.IsType<Job>(await client.GetReportAsync()).Id);
        server.Enqueue(LoopbackResponse.Empty(200));
        Assert.Null(await client.MakeReportAsync());
        server.EnqueueJson("""{"id":"m"}""", 203);
        Assert.Equal("m", (await client.MakeReportAsync())!.Id);

        // An answer to HEAD has no body, whatever is documented and whatever length is announced.
        server.EnqueueJson("""{"id":"6"}""");
        await client.HasJobAsync("6");
        Assert.Equal("HEAD", server.LastRequest.Method);
        server.EnqueueJson("""{"id":"7"}""", 404);
        Assert.Equal(404, (await Assert.ThrowsAsync<ApiException>(() => client.HasJobAsync("7"))).StatusCode);
    }
}
