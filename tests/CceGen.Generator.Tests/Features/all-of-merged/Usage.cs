using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        const string json = """
            {"name":"m","labels":{"a":1},"created":"2024-05-06T07:08:09Z","size":5000000000,"unit":"TB","kind":"large","note":"n","next":null,"state":null,"text":"t","count":12345678901,"names":["x"],"sizes":{"y":2},"more":true}
            """;
        server.EnqueueJson(json);
        var machine = await client.EchoAsync(new Machine { Name = "m", Size = 1, Note = "n" });

        JsonAssert.Equal("""{"name":"m","size":1,"unit":"GB","note":"n","state":"large"}""", server.LastRequest.Body);
        JsonAssert.Equal(json, Json.Serialize(machine));

        // Required in one part applies to the properties of another one.
        Assert.Equal((5_000_000_000, "TB", Kind.Large), (machine.Size, machine.Unit, machine.Kind));
        Assert.Equal((null, "t", 12_345_678_901L), (machine.State, machine.Text, machine.Count));
        Assert.Equal(["x"], machine.Names!);
        Assert.Equal(2, machine.Sizes!["y"]);
        Assert.Null(machine.Next);

        Assert.Equal(["l"], Json.Deserialize<Labelled>("""{"name":"n","labels":["l"]}""").Labels!);
        var envelope = Json.Deserialize<MachineEnvelope>("""{"code":200,"data":{"size":7},"owner":{"name":"o"}}""");
        Assert.Equal((200, 7L, "o"), (envelope.Code, envelope.Data!.Size, envelope.Owner!.Name));
        Assert.Equal("r", Json.Deserialize<ListEnvelope>("""{"rows":[{"id":"r"}]}""").Rows!.Single().Id);
        Envelope same = Json.Deserialize<SameEnvelope>("""{"code":1,"last":true}""");
        Assert.Equal(1, same.Code);
        Named narrowed = Json.Deserialize<Narrowed>("""{"name":"n","more":"m"}""");
        Assert.Equal("n", narrowed.Name);
    }
}
