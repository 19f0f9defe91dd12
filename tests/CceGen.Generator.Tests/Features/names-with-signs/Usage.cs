using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };

        server.Enqueue(LoopbackResponse.Empty(204));
        await client.SortedAsync(Sort.MinusName, minusName: "a", name: "b", error_code: "c", errorCode: "d", xDotId: "e", xMinusId: "f");
        Assert.Equal("/sorted?sort=-name&-name=a&name=b&error_code=c&errorCode=d", server.LastRequest.Target);
        Assert.Equal("e", server.LastRequest.Header("X.Id"));
        Assert.Equal("f", server.LastRequest.Header("X-Id"));

        server.Enqueue(LoopbackResponse.Empty(204));
        await client.Get_petAsync();
        Assert.Equal("GET", server.LastRequest.Method);
        server.Enqueue(LoopbackResponse.Empty(204));
        await client.GetPetAsync();
        Assert.Equal("PUT", server.LastRequest.Method);
        server.Enqueue(LoopbackResponse.Empty(204));
        await client.PetsDotAddAsync();
        Assert.Equal("POST", server.LastRequest.Method);
        server.Enqueue(LoopbackResponse.Empty(204));
        await client.PetsMinusAddAsync();
        Assert.Equal("DELETE", server.LastRequest.Method);

        // The names do not depend on the order.
        Assert.Equal(Enum.GetNames<Sort>().Order(StringComparer.Ordinal), Enum.GetNames<Turned>().Order(StringComparer.Ordinal));
        foreach (var name in Enum.GetNames<Sort>())
        {
            Assert.Equal(Json.Serialize(Enum.Parse<Sort>(name)), Json.Serialize(Enum.Parse<Turned>(name)));
        }

        JsonAssert.Equal("\"name\"", Json.Serialize(Sort.Name));
        JsonAssert.Equal("\"-size\"", Json.Serialize(Sort.MinusSize));
        JsonAssert.Equal("\"+1\"", Json.Serialize(Sort.Plus1));
        JsonAssert.Equal("\"-1\"", Json.Serialize(Sort.Minus1));
        JsonAssert.Equal("\"--force\"", Json.Serialize(Sort.MinusMinusForce));
        JsonAssert.Equal("\"a-b\"", Json.Serialize(Sort.AMinusB));
        JsonAssert.Equal("\"a.b\"", Json.Serialize(Sort.ADotB));
        JsonAssert.Equal("\"ab\"", Json.Serialize(Sort.Ab));
        Assert.Equal("-name", Tolerant.MinusName.Value);
        Assert.Equal("name", Tolerant.Name.Value);
        Assert.Equal("a-b", Tolerant.AMinusB.Value);

        var reactions = new Reactions { MinusName = 1, Name = 2, Plus1 = 3, Minus1 = 4, Error_code = 5, ErrorCode = 6, ADotB = 7, AMinusB = 8, Type = new ReactionsType() };
        JsonAssert.Equal(
            """{"-name":1,"name":2,"+1":3,"-1":4,"error_code":5,"errorCode":6,"a.b":7,"a-b":8,"@type":{}}""", Json.Serialize(reactions));
        var turned = new ReactionsTurned { MinusName = 1, Name = 2, Plus1 = 3, Minus1 = 4, Error_code = 5, ErrorCode = 6, ADotB = 7, AMinusB = 8 };
        JsonAssert.Equal(
            """{"a-b":8,"a.b":7,"errorCode":6,"error_code":5,"-1":4,"+1":3,"name":2,"-name":1}""", Json.Serialize(turned));

        Assert.True(new ErrorCode { Plain = true }.Plain);
        Assert.True(new Error_Code { Signed = true }.Signed);
    }
}
