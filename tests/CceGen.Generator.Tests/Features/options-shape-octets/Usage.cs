using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };

        Assert.Equal("PDF", await Read(client.GetReportAsync, "application/pdf", "PDF"));
        Assert.Equal("application/pdf, text/html", server.LastRequest.Header("Accept"));
        Assert.Equal("<p>", await Read(client.GetPageAsync, "text/html", "<p>"));
        Assert.Equal("<t/>", await Read(client.GetTableAsync, "application/xml", "<t/>"));
        Assert.Equal("", await Read(client.AddReportAsync, "text/html", "", 202));
        Assert.Equal("any", await Read(client.GetAnyAsync, "application/x-any", "any"));

        server.Enqueue(LoopbackResponse.Empty(404));
        Assert.Equal(404, (await Assert.ThrowsAsync<ApiException>(() => client.GetReportAsync())).StatusCode);

        foreach (Func<Task> call in new Func<Task>[] { client.PutReportAsync, client.GetJsonAsync, client.GetTextAsync, client.GetNoneAsync, client.GetSharedAsync })
        {
            server.Enqueue(LoopbackResponse.Empty(204));
            await call();
            Assert.Equal(typeof(Task), call.Method.ReturnType);
        }

        async Task<string> Read(Func<Task<FileResponse>> call, string type, string body, int status = 200)
        {
            server.Enqueue(LoopbackResponse.Text(status, type, body));
            using var file = await call();
            using var reader = new StreamReader(file.Stream);
            Assert.Equal(status, file.StatusCode);
            return await reader.ReadToEndAsync();
        }
    }
}
