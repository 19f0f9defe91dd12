using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        using var handler = new HttpClientHandler { AllowAutoRedirect = false };
        using var http = new HttpClient(handler);
        var client = new FeatureClient(http) { BaseUrl = server.BaseAddress.ToString() };

        // A success is one, whatever its body.
        foreach (Func<Task> call in new[] { () => client.DefaultNamedErrorAsync(), () => client.DefaultProblemAsync(), () => client.DefaultUsedForErrorsAsync() })
        {
            server.Enqueue(LoopbackResponse.Empty(201));
            await call();
            server.EnqueueJson("[1]");
            await call();
        }

        server.EnqueueJson("""{"code":"E1"}""", 418);
        Assert.Equal("E1", (await Assert.ThrowsAsync<ApiException<ApiErrorResponse>>(() => client.DefaultNamedErrorAsync())).Result.Code);
        server.EnqueueJson("""{"title":"E2"}""", 418);
        Assert.Equal("E2", (await Assert.ThrowsAsync<ApiException<DefaultProblemError>>(() => client.DefaultProblemAsync())).Result.Title);
        server.EnqueueJson("""{"code":"E3"}""", 418);
        Assert.Equal("E3", (await Assert.ThrowsAsync<ApiException<Reason>>(() => client.DefaultUsedForErrorsAsync())).Result.Code);

        foreach (var status in new[] { 200, 204, 205 })
        {
            server.Enqueue(LoopbackResponse.Empty(status));
            await client.UseAsync();
        }

        server.Enqueue(LoopbackResponse.Empty(304));
        Assert.Equal(304, (await Assert.ThrowsAsync<ApiException>(() => client.UseAsync())).StatusCode);

        server.EnqueueJson("""{"a":"b"}""");
        Assert.Equal("b", (await client.DefaultThingAsync()).A);
        server.EnqueueJson("""{"a":"b"}""", 500);
        Assert.Equal("b", (await Assert.ThrowsAsync<ApiException<Thing>>(() => client.DefaultThingAsync())).Result.A);

        server.Enqueue(LoopbackResponse.Empty(200));
        await client.HeadThingAsync();
        server.Enqueue(LoopbackResponse.Empty(404));
        Assert.Equal(404, (await Assert.ThrowsAsync<ApiException>(() => client.HeadThingAsync())).StatusCode);

        // What is a success elsewhere is none of an error, whatever its name.
        server.EnqueueJson("""{"code":"E4"}""");
        Assert.Equal("E4", (await client.SuccessWithAnErrorAsync()).Code);
        server.EnqueueJson("""{"code":"E5"}""");
        Assert.Equal("E5", (await client.DefaultUsedForSuccessesAsync()).Code);

        // A redirection that is all that the document has of a success is one, also for a client that does not follow it.
        server.Enqueue(LoopbackResponse.Text(302, "text/html", "<a>", ("Location", "/named")));
        await client.MovedAsync();
        server.Enqueue(LoopbackResponse.Text(200, "text/html", "<a>"));
        await client.MovedAsync();
        server.Enqueue(LoopbackResponse.Empty(304));
        Assert.Equal(304, (await Assert.ThrowsAsync<ApiException>(() => client.MovedAsync())).StatusCode);

        server.EnqueueJson("[1]");
        await client.OnlyErrorsAsync();
        server.EnqueueJson("""{"code":"E6"}""", 404);
        Assert.Equal("E6", (await Assert.ThrowsAsync<ApiException<Reason>>(() => client.OnlyErrorsAsync())).Result.Code);
    }
}
