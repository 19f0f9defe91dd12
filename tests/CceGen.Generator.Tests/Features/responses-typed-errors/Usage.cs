using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        server.EnqueueJson("""{"id":"1"}""");
        Assert.Equal("1", (await client.GetTaskAsync("1")).Id);

        // What the document does not promise but HTTP calls a success is one.
        server.EnqueueJson("""{"id":"2"}""", 206);
        Assert.Equal("2", (await client.GetTaskAsync("2")).Id);

        server.Enqueue(LoopbackResponse.Json(400, """{"message":"no"}""", ("X-Request-Id", "r1"), ("X-Many", "a"), ("X-Many", "b")));
        var problem = await Assert.ThrowsAsync<ApiException<Problem>>(() => client.GetTaskAsync("3"));
        Assert.Equal((400, "no"), (problem.StatusCode, problem.Result.Message));
        JsonAssert.Equal("""{"message":"no"}""", problem.Response!);
        Assert.Equal(["r1"], problem.Headers["X-Request-Id"]);
        Assert.Equal(["a", "b"], problem.Headers["x-many"]);
        Assert.Contains("application/json", problem.Headers["Content-Type"].Single(), StringComparison.Ordinal);
        Assert.Equal("getTask", problem.Operation);
        Assert.Equal("GET", problem.Method);
        Assert.EndsWith("/tasks/3", problem.Url!.ToString(), StringComparison.Ordinal);
        Assert.Contains("400", problem.Message, StringComparison.Ordinal);

        server.EnqueueJson("""{"missing":"4"}""", 404);
        ApiException notFound = await Assert.ThrowsAsync<ApiException<NotFound>>(() => client.GetTaskAsync("4"));
        Assert.Equal("4", ((ApiException<NotFound>)notFound).Result.Missing);

        server.Enqueue(LoopbackResponse.Text(409, "text/plain", "busy"));
        var conflict = await Assert.ThrowsAsync<ApiException>(() => client.GetTaskAsync("5"));
        Assert.Equal((409, "busy"), (conflict.StatusCode, conflict.Response));

        server.Enqueue(LoopbackResponse.Text(503, "text/html", "<html>down</html>"));
        var unexpected = await Assert.ThrowsAsync<ApiException>(() => client.GetTaskAsync("6"));
        Assert.Equal((503, "<html>down</html>"), (unexpected.StatusCode, unexpected.Response));

        // An error whose body is not what was promised is still that error.
        server.Enqueue(LoopbackResponse.Text(404, "text/html", "<html>proxy</html>"));
        var proxy = await Assert.ThrowsAnyAsync<ApiException>(() => client.GetTaskAsync("7"));
        Assert.Equal((404, "<html>proxy</html>"), (proxy.StatusCode, proxy.Response));

        // A success whose body cannot be read is not one.
        server.EnqueueJson("""{"id":""");
        var broken = await Assert.ThrowsAnyAsync<ApiException>(() => client.GetTaskAsync("8"));
        Assert.Equal(200, broken.StatusCode);
        Assert.NotNull(broken.InnerException);

        server.EnqueueJson("null");
        await Assert.ThrowsAnyAsync<ApiException>(() => client.GetTaskAsync("9"));

        // The token ends a call that waits for the rest of a body.
        server.Enqueue(LoopbackResponse.Stalled("""{"id":"""));
        using var giveUp = new CancellationTokenSource();
        var call = client.GetTaskAsync("10", giveUp.Token);
        Assert.False(call.IsCompleted);
        await giveUp.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
    }
}
