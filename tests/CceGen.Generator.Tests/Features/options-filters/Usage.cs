using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        server.EnqueueJson("""[{"kind":"Kitten","lives":9,"weeks":3},{"kind":"Pet","home":{"street":"1 Main St"}}]""");
        var pets = await client.ListPetsAsync();
        Assert.Equal((Lives.Nine, 3), Assert.IsType<Kitten>(pets.First()) is { } kitten ? (kitten.Lives!.Value, kitten.Weeks!.Value) : default);
        Assert.Equal("1 Main St", pets.Last().Home.Street);
        server.Enqueue(LoopbackResponse.Empty(204));
        await client.ShowPetAsync("7");
        server.EnqueueJson("""{"until":"May"}""");
        Assert.NotNull(await client.ListOwnedAsync("7"));

        var methods = typeof(FeatureClient).GetMethods().Select(method => method.Name).Where(name => name.EndsWith("Async", StringComparison.Ordinal));
        Assert.Equal(["ListOwnedAsync", "ListPetsAsync", "ShowPetAsync"], methods.Order());
        Assert.Equal(
            ["Cat", "Home", "Kitten", "Lives", "Loan", "Owned", "Pet"],
            typeof(Pet).Assembly.GetTypes().Where(type => type.Namespace == "Feature" && type.IsPublic).Select(type => type.Name)
                .Where(name => !name.Contains("Client") && !name.Contains("Exception") && !name.Contains("Converter")).Order());
    }
}
