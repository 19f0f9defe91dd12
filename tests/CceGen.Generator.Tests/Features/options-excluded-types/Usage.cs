using Feature;
using OwnTypes;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };

        server.EnqueueJson("""{"Name":"Tom","Owner":{"Name":"Ann","Age":7},"Others":[{"Name":"Bob"},null],"Mood":2}""");
        Pet pet = await client.GetPetAsync(7);
        Owner owner = pet.Owner;
        Assert.Equal(("Ann", 7, Mood.Merry), (owner.Name, owner.Age, pet.Mood));
        Assert.Equal(["Bob", null], pet.Others.Select(other => other?.Name));

        server.EnqueueJson("""{"first":{"Name":"Cid","Age":8},"second":null}""");
        IDictionary<string, Owner> owners = await client.PutOwnersAsync([owner, new Owner { Name = "Dan" }]);
        Assert.Equal((8, true), (owners["first"].Age, owners["second"] is null));
        JsonAssert.Equal("""[{"Name":"Ann","Age":7},{"Name":"Dan","Age":0}]""", server.LastRequest.Body);

        // A type of the user's that has a generated one.
        server.EnqueueJson("""{"Title":"Gone","Pet":{"Name":"Tom","Other":1}}""", 404);
        var error = await Assert.ThrowsAsync<ApiException<Problem>>(() => client.GetPetAsync(7));
        Assert.Equal(("Gone", "Tom"), (error.Result.Title, error.Result.Pet.Name));
        Assert.True(error.Result.Pet.AdditionalProperties.ContainsKey("Other"));

        // In parameters it has all members that the library writes.
        server.Enqueue(LoopbackResponse.Text(204, "text/plain", ""));
        await client.SearchAsync(owner, [owner]);
        Assert.Equal("/search?filter%5BName%5D=Ann&filter%5BAge%5D=7&owners=%5B%7B%22Name%22%3A%22Ann%22%2C%22Age%22%3A7%7D%5D", server.LastRequest.Target);

        // What the library cannot read is an error as any other.
        server.EnqueueJson("""{"Name":"Tom","Owner":{"Age":"x"}}""");
        Assert.NotNull((await Assert.ThrowsAsync<ApiException>(() => client.GetPetAsync(7))).InnerException);
    }
}
