using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        for (var i = 0; i < 3; i++)
        {
            server.Enqueue(LoopbackResponse.Empty(204));
        }

        // Three operation ids that differ in a sign and in letter case: three methods, and each sends its own request.
        await client.List_petsAsync();
        await client.ListPetsAsync();
        await client.ListPets2Async();
        Assert.Equal(["/a", "/b", "/c"], server.Requests.Select(request => request.Path).Order());

        var codes = new Codes { ErrorCode = "1", Error_code = "2", Error_message = "3" };
        JsonAssert.Equal("""{"errorCode":"1","error_code":"2","error-message":"3"}""", Json.Serialize(codes));
        const string json = """{"errorCode":"1","error_code":"2","errorMessage":"4","error-message":"3"}""";
        var read = Json.Deserialize<Codes>(json);
        Assert.Equal(("1", "2", "3"), (read.ErrorCode, read.Error_code, read.Error_message));
        JsonAssert.Equal(json, Json.Serialize(read));

        // Names that differ in letter case alone are the same in whatever order they come; who is written as C# writes it has its name.
        JsonAssert.Equal("\"Asc\"", Json.Serialize(Order.Asc));
        Assert.Equal(Values<Order>(), Values<OrderTurned>());
        JsonAssert.Equal("""{"asc":3,"Asc":1,"aSc":2,"deep":{"a":5},"Deep":{"b":4}}""", Json.Serialize(new Cases { Asc = 1, AScValue = 2, AscValue2 = 3, Deep = new CasesDeep { B = 4 }, DeepValue = new CasesDeepModel { A = 5 } }));
        JsonAssert.Equal("""{"Deep":{"b":4},"deep":{"a":5},"aSc":2,"Asc":1,"asc":3}""", Json.Serialize(new CasesTurned { Asc = 1, AScValue = 2, AscValue2 = 3, Deep = new CasesTurnedDeep { B = 4 }, DeepValue = new CasesTurnedDeepModel { A = 5 } }));
        JsonAssert.Equal("""{"large":1}""", Json.Serialize(new Case { Large = 1 }));
        JsonAssert.Equal("""{"small":1}""", Json.Serialize(new CaseModel { Small = 1 }));
        server.Enqueue(LoopbackResponse.Empty(204));
        await client.CasesAsync(id: "path", idValue: "ID", idValue2: "query", idValue3: "header");
        Assert.Equal(("/cases/path", "header"), (server.LastRequest.Path, server.LastRequest.Headers["id"]));
        Assert.Equal(["ID=ID", "id=query"], server.LastRequest.Query.TrimStart('?').Split('&').Order(StringComparer.Ordinal));
        server.Enqueue(LoopbackResponse.Empty(204));
        await client.CasesTurnedAsync(id: "path", idValue: "ID", idValue2: "query", idValue3: "header");
        Assert.Equal(("/cases-turned/path", "header"), (server.LastRequest.Path, server.LastRequest.Headers["id"]));
        Assert.Equal(["ID=ID", "id=query"], server.LastRequest.Query.TrimStart('?').Split('&').Order(StringComparer.Ordinal));

        // Attributes, helpers and namespaces of generated code leave these names to the document.
        var types = typeof(Codes).Assembly.GetTypes().Where(type => type.Namespace == "Feature").Select(type => type.Name).ToList();
        Assert.All(
            ["ObsoleteAttribute", "GeneratedCodeAttribute", "JsonPropertyAttribute", "JsonConverterAttribute", "Runtime", "ErrorResponse"],
            name => Assert.Contains(name, types));
        JsonAssert.Equal("""{"ObsoleteAttribute":"o","kind":"b"}""", Json.Serialize(new Feature.ObsoleteAttribute { ObsoleteAttributeValue = "o", Kind = Kind.B }));
        JsonAssert.Equal("""{"ClientRuntime":"c"}""", Json.Serialize(new ClientRuntimeModel { ClientRuntime = "c" }));
        JsonAssert.Equal("""{"ResponseFacts":"r"}""", Json.Serialize(new ResponseFactsModel { ResponseFacts = "r" }));

        // A helper that other helpers alone name.
        server.EnqueueJson("""{"name":"n","number":1.50}""");
        FormField field = await client.SendFormAsync([1, 2]);
        Assert.Equal(("n", 1.5, "items=1&items=2"), (field.Name, field.Number, server.LastRequest.Body));

        server.EnqueueJson("""{"Runtime":"r"}""");
#pragma warning disable CS0618 // The document deprecates it.
        Assert.Equal("r", (await client.GetOldAsync()).RuntimeValue);
        server.EnqueueJson("""{"ErrorResponse":"e"}""", 404);
        Assert.Equal("e", (await Assert.ThrowsAsync<ApiException<ErrorResponse>>(() => client.GetOldAsync())).Result.ErrorResponseValue);
#pragma warning restore CS0618
    }

    private static List<(string, string)> Values<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(value => (value.ToString(), Json.Serialize(value))).Order()];
}
