#nullable disable

using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };

        server.EnqueueJson("""{"data":null,"wanted":null,"named":null,"list":[null],"map":{"k":null},"titled":null,"either":{"data":true},"other":{"name":"n"},"items":[{"name":"i"}]}""");
        Thing read = await client.ReplaceThingAsync(new Thing { List = [null], Either = new Either { Data = true } });

        Assert.Equal("""{"wanted":null,"named":null,"list":[null],"either":{"data":true}}""", server.LastRequest.Body);
        Data data = read.Data;
        Wanted wanted = read.Wanted;
        Response5 named = read.NamedAsWell;
        Titled titled = read.Titled;
        Assert.Equal([null, null, null, null], new object[] { data, wanted, named, titled });
        Assert.Null(Assert.Single(read.List));
        Assert.Null(read.Map["k"]);
        Assert.Equal((true, "n", "i"), (read.Either.Data, read.Other.Name, read.Items.Single().Name));

        // A type beside a union of one schema and null adds nothing to that schema.
        server.EnqueueJson("""{"typed":{"name":"t"},"typedList":[{"name":"l"},null],"typedMap":{"k":{"name":"m"}}}""");
        Thing typed = await client.ReplaceThingAsync(new Thing { Typed = new Named { Name = "t" }, TypedList = [new Named { Name = "l" }], TypedMap = new Dictionary<string, Named> { ["k"] = new Named() } });
        Assert.EndsWith("""
            "typed":{"name":"t"},"typedList":[{"name":"l"}],"typedMap":{"k":{}}}
            """, server.LastRequest.Body);
        Named one = typed.Typed;
        ICollection<Named> several = typed.TypedList;
        IDictionary<string, Named> map = typed.TypedMap;
        Assert.Equal(("t", "l", "m"), (one.Name, several.First().Name, map["k"].Name));
        Assert.Null(several.Last());

        // What a service sends all the same is kept.
        server.EnqueueJson("""{"wanted":{"text":"unexpected"},"named":null}""");
        Assert.Equal("unexpected", (await client.ReplaceThingAsync(new Thing())).Wanted.AdditionalProperties["text"].ToString());

        // The classes that come later have the numbers of NSwag's.
        server.EnqueueJson("""{"data":{"text":"taken"}}""", 409);
        var taken = await Assert.ThrowsAsync<ApiException<Response3>>(() => client.ReplaceThingAsync(new Thing()));
        Data4 details = taken.Result.Data;
        Assert.Equal("taken", details.Text);

        server.EnqueueJson("null");
        Assert.Null(await client.GetNothingAsync());

        server.EnqueueJson("""{"data":{"number":7}}""", 404);
        Data5 number = (await Assert.ThrowsAsync<ApiException<Response6>>(() => client.GetNothingAsync())).Result.Data;
        Assert.Equal(7, number.Number);

        server.EnqueueJson("""{"last":"l"}""", 404);
        Assert.Equal("l", (await Assert.ThrowsAsync<ApiException<Response8>>(() => client.GetEnumAsync())).Result.Last);
    }
}
