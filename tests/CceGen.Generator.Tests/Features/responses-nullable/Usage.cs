using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };

        async Task<T> Call<T>(string json, Func<Task<T>> call)
        {
            server.EnqueueJson(json);
            return await call();
        }

        Assert.Equal(["Tom"], await Call("""["Tom"]""", () => client.GetNamesAsync()));
        Assert.Null(await Call("null", () => client.GetNamesAsync()));
        Assert.Equal(["Tom", null], await Call("""["Tom",null]""", () => client.GetGapsAsync()));
        Assert.Null(await Call("null", () => client.GetGapsAsync()));
        Assert.Equal("Tom", await Call("\"Tom\"", () => client.GetNameAsync()));
        Assert.Null(await Call("null", () => client.GetNameAsync()));
        Assert.Equal("Tom", (await Call("""{"name":"Tom"}""", () => client.GetPetAsync()))?.Name);
        Assert.Null(await Call("null", () => client.GetPetAsync()));
        Assert.Equal("red", (await Call("""{"a":"red"}""", () => client.GetColorsAsync()))?["a"]);
        Assert.Null(await Call("null", () => client.GetColorsAsync()));
        Assert.Equal(7, await Call("7", () => client.GetCountAsync()));
        Assert.Null(await Call("null", () => client.GetCountAsync()));
        Assert.Equal(Size.Large, await Call("\"large\"", () => client.GetSizeAsync()));
        Assert.Null(await Call("null", () => client.GetSizeAsync()));
        Assert.Equal(2024, (await Call("\"2024-02-29T00:00:00Z\"", () => client.GetDayAsync()))?.Year);
        Assert.Null(await Call("null", () => client.GetDayAsync()));

        var rows = await Call("""[null,[null,["Tom"]]]""", () => client.GetRowsAsync());
        Assert.Null(rows.First());
        Assert.Equal("Tom", rows.Last()!.Last()!.Single());
        var maps = await Call("""{"a":null,"b":{"c":"Tom"}}""", () => client.GetMapsAsync());
        Assert.Null(maps["a"]);
        Assert.Equal("Tom", maps["b"]!["c"].Value);

        server.EnqueueJson("""["gone"]""", 404);
        Assert.Equal(["gone"], (await Assert.ThrowsAsync<ApiException<ICollection<string>>>(() => client.GetPetAsync())).Result);
    }
}
