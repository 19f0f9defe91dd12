using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        for (var count = 0; count < 6; count++)
        {
            server.Enqueue(LoopbackResponse.Empty(204));
        }

        await client.SendFieldsAsync(comma: ["a,b", "c d"], space: ["1", "2 3"], pipe: ["x", "y|z"], repeated: ["r", "s"], numbers: [1, 2]);
        Assert.Equal("comma=a%2Cb,c+d&space=1%202+3&pipe=x%7Cy%7Cz&repeated=r&repeated=s&numbers=1,2", server.LastRequest.Body);

        await client.SendFieldsAsync(comma: [], json: ["a", "b"], jsonText: "t", xml: "<a>1</a>");
        Assert.Equal("json=%5B%22a%22%2C%22b%22%5D&jsonText=%22t%22&xml=%3Ca%3E1%3C%2Fa%3E", server.LastRequest.Body);

        var leaf = new Tree { Id = "l 1" };
        await client.SendFieldsAsync(
            deep: new Tree { Id = "r", Tags = ["a", "b"], Child = new Tree { Child = leaf }, Children = [leaf, new Tree { Tags = ["c"] }] },
            deepList: [leaf, new Tree { Id = "2" }],
            deepText: "t");
        Assert.Equal(
            "deep[id]=r&deep[tags][]=a&deep[tags][]=b&deep[child][child][id]=l+1&deep[children][0][id]=l+1&deep[children][1][tags][]=c"
            + "&deepList[0][id]=l+1&deepList[1][id]=2&deepText=t",
            server.LastRequest.Body.Replace("%5B", "[", StringComparison.Ordinal).Replace("%5D", "]", StringComparison.Ordinal));

        var tree = new Tree { Id = "1", Child = new Tree { Id = "2" } };
        await client.SendFieldsAsync(flat: tree, pairs: new Tree { Id = "a,b" }, piped: new Tree { Id = "p" });
        Assert.Equal("id=1&child=%7B%22id%22%3A%222%22%7D&pairs=id,a%2Cb&piped=id%7Cp", server.LastRequest.Body);

        await client.SendTreeAsync(new Tree { Id = "1", Tags = ["a", "b"], Child = new Tree { Id = "2" } });
        Assert.Equal("id=1&tags=a,b&child%5Bid%5D=2", server.LastRequest.Body);
    }
}
