using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        const string json = """{"name":"Tom","kind":"cat","parent":{"name":"Ann","kind":"dog"},"friend":{"name":"Kim"}}""";
        var pet = Json.Deserialize<Pet>(json);
        Assert.Equal(Kind.Dog, pet.Parent!.Kind);

        server.EnqueueJson($$"""{"pets":[{{json}}]}""");
        Herd herd = await client.AddPetAsync(pet);
        Assert.Equal("/pets", server.LastRequest.Target);
        JsonAssert.Equal(json, server.LastRequest.Body);
        Assert.Equal("Kim", herd.Pets!.First().Friend!.Name);

        // A component that is a file has the class, whether the component or the file is named.
        server.EnqueueJson("""{"made_of":"ash","next":{"made_of":"oak"}}""");
        Pen pen = await client.ReplacePenAsync(new Pen { MadeOf = Wood.Oak });
        Assert.Equal((Wood.Ash, Wood.Oak), (pen.MadeOf, pen.Next!.MadeOf));

        server.EnqueueJson($$"""{"pet":{{json}}}""", 404);
        var problem = await Assert.ThrowsAsync<ApiException<Problem>>(() => client.GetPetAsync(1));
        Assert.Equal("/pets/1", server.LastRequest.Target);
        Assert.Equal("Tom", problem.Result.Pet!.Name);
    }
}
