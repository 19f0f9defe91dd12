using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient());
        Assert.Equal("https://api.example.com:8080/v1", client.BaseUrl);
        Assert.Equal("http://api.example.com:8080/v1", client.ApiExampleCom8080V1BaseUrl);

        client.BaseUrl = server.BaseAddress + "secure";
        client.ApiExampleCom8080V1BaseUrl = server.BaseAddress + "plain";
        for (var i = 0; i < 3; i++)
        {
            server.Enqueue(LoopbackResponse.Empty(204));
        }

        await client.PlainAsync();
        Assert.Equal("/secure/plain", server.LastRequest.Target);
        await client.OpenAsync();
        Assert.Equal("/plain/open", server.LastRequest.Target);
        await client.BothAsync();
        Assert.Equal("/secure/both", server.LastRequest.Target);
    }
}
