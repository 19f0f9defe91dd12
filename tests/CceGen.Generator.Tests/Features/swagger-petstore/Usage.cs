using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        Assert.Equal("https://pets.example/v2", new FeatureClient(new HttpClient()).BaseUrl.TrimEnd('/'));
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress + "v2" };

        server.EnqueueJson("""[{"id":1,"name":"Rex","kind":"dog","born":null,"size":0.5}]""");
        var pet = Assert.Single(await client.ListPetsAsync(limit: 5, status: ListPetsStatus.Sold));
        Assert.Equal("/v2/pets?limit=5&status=sold", server.LastRequest.Target);
        Assert.Equal("application/json", server.LastRequest.Header("Accept"));
        Assert.Equal((1L, "Rex", Kind.Dog, null, 0.5), (pet.Id, pet.Name, pet.Kind, pet.Born, pet.Size));

        server.EnqueueJson("""{"name":"Tom","kind":"1"}""");
        var added = await client.AddPetAsync(new Pet { Name = "Tom", Kind = Kind.One, Tags = ["a"] });
        Assert.Equal("POST", server.LastRequest.Method);
        Assert.StartsWith("application/json", server.LastRequest.Header("Content-Type"), StringComparison.Ordinal);
        JsonAssert.Equal("""{"name":"Tom","kind":"1","tags":["a"]}""", server.LastRequest.Body);
        Assert.Equal(Kind.One, added.Kind);

        server.EnqueueJson("""{"name":"Bo","kind":"dog","breed":"mutt","owner":{"name":"Ann","pets":[]}}""");
        var dog = await client.GetPetAsync(9_000_000_000);
        Assert.Equal("/v2/pets/9000000000", server.LastRequest.Target);
        Assert.Equal(("mutt", "Ann"), (dog.Breed, dog.Owner!.Name));
        Assert.IsAssignableFrom<Pet>(dog);

        server.Enqueue(LoopbackResponse.Json(404, """{"code":4,"message":"none"}"""));
        var problem = await Assert.ThrowsAsync<ApiException<Problem>>(() => client.GetPetAsync(1));
        Assert.Equal((404, 4), (problem.StatusCode, problem.Result!.Code));

        server.EnqueueJson("""["name"]""");
        Assert.Equal(["name"], await client.ChangePetAsync(1, new Dictionary<string, string> { ["name"] = "Max" }));
        JsonAssert.Equal("""{"name":"Max"}""", server.LastRequest.Body);

#pragma warning disable CS0612, CS0618
        server.Enqueue(LoopbackResponse.Empty(204));
        await client.RemovePetAsync(1);
#pragma warning restore CS0612, CS0618
        Assert.Equal("DELETE", server.LastRequest.Method);
    }
}
