using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        const string json = """{"id":"6f9619ff-8b86-d011-b42d-00cf4fc964ff","parent":{"id":"00000000-0000-0000-0000-000000000001"},"children":[{"id":"00000000-0000-0000-0000-000000000002","children":[]}],"escaped":{"a":"1"},"encoded":{"b":"2"}}""";
        var node = Json.Deserialize<Node>(json);
        Assert.Equal("1", node.Escaped!.A);
        Assert.Equal("2", node.Encoded!.B);

        server.EnqueueJson(json);
        var stored = await client.PutNodeAsync(node.Id, node, Mode.Replace);
        Assert.Equal("/nodes/6f9619ff-8b86-d011-b42d-00cf4fc964ff?mode=replace", server.LastRequest.Target);
        JsonAssert.Equal(json, server.LastRequest.Body);
        JsonAssert.Equal(json, Json.Serialize(stored));

        server.EnqueueJson("""{"node":{"id":"00000000-0000-0000-0000-000000000003"}}""", 404);
        var problem = await Assert.ThrowsAsync<ApiException<Problem>>(() => client.PutNodeAsync(node.Id, node));
        Assert.Equal(Guid.Parse("00000000-0000-0000-0000-000000000003"), problem.Result.Node!.Id);
    }
}
