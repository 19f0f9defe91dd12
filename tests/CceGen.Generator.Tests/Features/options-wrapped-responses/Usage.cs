using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        IPetsClient pets = new PetsClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        IHomesClient homes = new HomesClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };

        server.Enqueue(LoopbackResponse.Json(200, "{\"name\":\"Tom\"}", ("X-Count", "3")));
        PetsResponse<Pet> pet = await pets.GetAsync(7);
        Assert.Equal((200, "Tom"), (pet.StatusCode, pet.Result.Name));
        IReadOnlyDictionary<string, IEnumerable<string>> headers = pet.Headers;
        Assert.Equal(["3"], headers["x-count"]);

        server.Enqueue(LoopbackResponse.Empty(204));
        PetsResponse deleted = pets.Delete(7);
        Assert.Equal((204, "DELETE"), (deleted.StatusCode, server.LastRequest.Method));

        // A file has its status and headers itself, and a method that is not in the list returns its value.
        server.Enqueue(LoopbackResponse.Text(200, "image/png", "photo"));
        using FileResponse photo = await pets.PhotoAsync(7);
        Assert.Equal(200, photo.StatusCode);
        server.EnqueueJson("3");
        int count = await homes.CountAsync();
        Assert.Equal(3, count);

        server.EnqueueJson("[\"here\"]");
        HomesResponse<ICollection<string>?> some = await homes.ListAsync();
        Assert.Equal("here", Assert.Single(some.Result!));
        server.Enqueue(LoopbackResponse.Empty(204));
        var none = await homes.ListAsync();
        Assert.Equal((204, true), (none.StatusCode, none.Result is null));

        // As tests of users make one.
        Assert.Equal(201, new PetsResponse<Pet>(201, headers, new Pet()).StatusCode);
    }
}
