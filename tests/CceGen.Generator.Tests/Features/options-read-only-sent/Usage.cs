using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };

        // What was never set is not sent.
        server.EnqueueJson("""{"id":"1","name":"n"}""");
        var read = await client.CreateAsync(new Account { Name = "n", Password = "p", Pin = 0 });
        JsonAssert.Equal("""{"name":"n","password":"p","pin":0}""", server.LastRequest.Body);

        // What was read goes back as it came.
        server.EnqueueJson("""{"id":"1","name":"n"}""");
        await client.CreateAsync(read);
        JsonAssert.Equal("""{"id":"1","name":"n"}""", server.LastRequest.Body);
    }
}
