using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        // Never assigned: what is required is written, what is optional is absent.
        var sample = new Sample { Name = "n", Count = 1 };
        JsonAssert.Equal("""{"name":"n","note":null,"count":1,"rank":null}""", Json.Serialize(sample));

        // Null is sent where null was assigned and the document allows it.
        sample.Memo = null;
        sample.Weight = null;
        sample.Nick = null;
        JsonAssert.Equal("""{"name":"n","note":null,"memo":null,"count":1,"rank":null,"weight":null}""", Json.Serialize(sample));

        // Present, null and absent come back as they went.
        foreach (var json in new[]
        {
            """{"name":"n","note":"t","nick":"k","memo":"m","count":0,"rank":-1,"size":2,"weight":3,"inner":{"value":"v"},"extra":{"x":true}}""",
            """{"name":"n","note":null,"memo":null,"count":0,"rank":null,"weight":null,"extra":null}""",
            """{"name":"n","note":null,"memo":"m","count":0,"rank":null,"inner":{}}""",
        })
        {
            JsonAssert.Equal(json, Json.Serialize(Json.Deserialize<Sample>(json)));
            server.EnqueueJson(json);
            var echoed = await client.EchoAsync(Json.Deserialize<Sample>(json));
            JsonAssert.Equal(json, server.LastRequest.Body);
            JsonAssert.Equal(json, Json.Serialize(echoed));
        }

        // A server that breaks its promise does not break the reader.
        var empty = Json.Deserialize<Sample>("{}");
        Assert.Null(empty.Nick);
        Assert.Equal(0, empty.Count);
        var nulls = Json.Deserialize<Sample>("""{"name":null,"note":null,"nick":null,"memo":null,"count":null,"rank":null,"size":null,"weight":null,"inner":null,"extra":null}""");
        Assert.Null(nulls.Size);
        Assert.Null(nulls.Inner);
        Assert.Equal(0, nulls.Count);
        server.EnqueueJson("""{"name":null,"count":null,"size":null,"inner":null}""");
        Assert.Null((await client.EchoAsync(sample)).Inner);
    }
}
