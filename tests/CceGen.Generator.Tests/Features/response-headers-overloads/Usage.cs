using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        var headers = new[] { ("X-Left", "3"), ("X-Sizes", "1.5|2"), ("X-Names", "a,b") };
        server.Enqueue(LoopbackResponse.Json(200, """{"name":"Tom","owner":{"name":"Ann"}}""", headers));
        var pet = await client.GetPetWithResponseAsync(7);
        Assert.Equal(("Tom", "Ann", 3), (pet.Value.Name, pet.Value.Owner.Name, pet.XLeft));
        Assert.Equal([1.5, 2], pet.XSizes);
        Assert.Equal(["a", "b"], pet.XNames);
        Assert.IsType<ClientResponseModel>(pet.Value.Owner);

        server.EnqueueJson("{}");
        Assert.Null((await client.GetPetWithResponseAsync(7, CancellationToken.None)).Value.Name);
        server.Enqueue(LoopbackResponse.Empty(204));
        Assert.Equal(204, (await client.DropPetWithResponseAsync(7)).StatusCode);
        server.Enqueue(LoopbackResponse.Empty(204));
        await client.DropPetAsync(7);
        Assert.Equal(4, typeof(FeatureClient).GetMethods().Count(method => method.Name.StartsWith("DropPet", StringComparison.Ordinal)));
    }
}
