using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        var settings = new Settings();
        Assert.Equal("a \"quoted\" \\ text\nwith lines", settings.Text);
        Assert.True(settings.Flag);
        Assert.Equal(-1, settings.Count);
        Assert.Equal(9007199254740993L, settings.Big);
        Assert.Equal(0.25, settings.Ratio);
        Assert.Equal(0.10m, settings.Exact);
        Assert.Equal(1.5f, settings.Single);
        Assert.Equal(SettingsOwn.YZ, settings.Own);
        Assert.Equal(SettingsOpen.YZ, settings.Open);
        Assert.Equal("d", settings.Nullable);
        Assert.Null(settings.Nothing);

        // What the server says wins, and what it does not say is what the document says.
        var read = Json.Deserialize<Settings>("""{"text":"t","flag":false,"count":0,"nullable":null}""");
        Assert.Equal(("t", false, 0, (string?)null), (read.Text, read.Flag, read.Count, read.Nullable));
        Assert.Equal(0.25, read.Ratio);

        // A default that was missing is no value of the server's: it is written once it is set, be it to the same.
        var missing = Json.Deserialize<Nulls>("{}");
        Assert.Equal((7, "d", Mode.Off), (missing.Size, missing.Label, missing.Kind));
        JsonAssert.Equal("""{"list":[]}""", Json.Serialize(missing));
        missing.Size = 7;
        missing.Label = "d";
        missing.Kind = Mode.Off;
        JsonAssert.Equal("""{"size":7,"list":[],"label":"d","kind":"off"}""", Json.Serialize(missing));
        JsonAssert.Equal("""{"size":7,"count":0,"list":[],"label":"d","kind":"off"}""", Json.Serialize(new Nulls()));
        JsonAssert.Equal("""{"text":"t","flag":false,"count":0,"nullable":null}""", Json.Serialize(read));
        JsonAssert.Equal("{}", Json.Serialize(Json.Deserialize<Settings>("{}")));

        // The same of a class in a class, in a list and in a map, and of members that are inherited.
        var all = """{"inherited":{"more":1},"one":{},"list":[{},{"count":2}],"map":{"a":{}}}""";
        var everywhere = Json.Deserialize<Everywhere>(all);
        Assert.Equal(("base", "own"), (everywhere.Inherited!.Base, everywhere.Inherited.Own));
        JsonAssert.Equal(all, Json.Serialize(everywhere));
        JsonAssert.Equal("""{"base":"base","own":"own","must":null}""", Json.Serialize(new Derived { Must = null }));
        JsonAssert.Equal("""{"base":"base","own":"own","must":3}""", Json.Serialize(new Derived()));

        // An explicit null for what cannot be null is no mistake: what can hold it holds it, a value type is as if it were missing.
        var nulls = Json.Deserialize<Nulls>("""{"size":null,"count":null,"list":null,"label":null,"kind":null,"text":null,"when":null}""");
        Assert.Equal((null, 0, null, null, null), (nulls.Size, nulls.Count, nulls.List, nulls.Label, nulls.Text));
        Assert.Equal((Mode.Off, default(DateTimeOffset?)), (nulls.Kind, nulls.When));
        JsonAssert.Equal("{}", Json.Serialize(nulls));

        // Times, ids and URLs begin with their defaults as well, and an enum with the one value that it has.
        var times = new Times();
        Assert.Equal((new DateTimeOffset(2020, 1, 2, 3, 4, 5, TimeSpan.Zero), new DateTimeOffset(2020, 1, 2, 1, 4, 5, 250, TimeSpan.Zero)), (times.At, times.Shifted));
        Assert.Equal((new Guid("3fa85f64-5717-4562-b3fc-2c963f66afa6"), "docs/index.html", TimesOnly.One), (times.Id, times.Relative!.OriginalString, times.Only));
        JsonAssert.Equal(
            """{"at":"2020-01-02T03:04:05Z","shifted":"2020-01-02T01:04:05.25Z","day":"2020-02-29","id":"3fa85f64-5717-4562-b3fc-2c963f66afa6","link":"https://example.com/a?b=\"c\"","relative":"docs/index.html","nullable":"2020-01-02T03:04:05Z","only":"one"}""",
            Json.Serialize(times));
        JsonAssert.Equal("{}", Json.Serialize(Json.Deserialize<Times>("{}")));
        JsonAssert.Equal("""{"nullable":null}""", Json.Serialize(Json.Deserialize<Times>("""{"at":null,"nullable":null}""")));

        // The server knows its default: a parameter that is not given is not sent.
        server.Enqueue(LoopbackResponse.Empty(204));
        await client.ListAsync();
        Assert.Equal("", server.LastRequest.Query);
    }
}
