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
            """{"at":"2020-01-02T03:04:05Z","shifted":"2020-01-02T01:04:05.25Z","day":"2020-02-29","id":"3fa85f64-5717-4562-b3fc-2c963f66afa6","link":"https://example.com/a?b=\"c\"","relative":"docs/index.html","nullable":"2020-01-02T03:04:05Z","only":"one","octets":"AQID","none":""}""",
            Json.Serialize(times));
        JsonAssert.Equal("{}", Json.Serialize(Json.Deserialize<Times>("{}")));
        JsonAssert.Equal("""{"nullable":null}""", Json.Serialize(Json.Deserialize<Times>("""{"at":null,"nullable":null}""")));

        // Octets that were missing are written once they are set or changed.
        var octets = Json.Deserialize<Times>("{}");
        Assert.Equal([1, 2, 3], octets.Octets!);
        octets.Octets![0] = 9;
        JsonAssert.Equal("""{"octets":"CQID"}""", Json.Serialize(octets));
        octets.Octets = [1, 2, 3];
        JsonAssert.Equal("""{"octets":"AQID"}""", Json.Serialize(octets));
        octets.Octets = null;
        JsonAssert.Equal("{}", Json.Serialize(octets));

        Assert.Equal("""{"data":"AQID"}""", Json.Serialize(new Octets()));

        // A list is there to be filled. It is written once it is set, or when it has other items than the default.
        var lists = new Lists();
        Assert.Empty(lists.Tags!);
        Assert.Equal(["a", "b \"c\""], lists.Words!);
        Assert.Equal([Mode.Off], lists.Modes!);
        Assert.Equal([1, 2], lists.Counts!);
        Assert.Equal([0.10m], lists.Exact!);
        Assert.Equal(new DateTimeOffset(2020, 2, 29, 0, 0, 0, TimeSpan.Zero), lists.Days!.Single());
        Assert.Empty(lists.Maybe!);
        Assert.Empty(lists.Labels!);
        JsonAssert.Equal("""{"must":[],"mustHave":["x"],"mustNull":["y"]}""", Json.Serialize(lists));
        var sparse = Json.Deserialize<Lists>("{}");
        Assert.Equal(("x", "y"), (sparse.MustHave.Single(), sparse.MustNull!.Single()));
        JsonAssert.Equal("""{"must":[]}""", Json.Serialize(sparse));
        sparse.Tags!.Add("t");
        sparse.Words!.Remove("a");
        sparse.Modes!.Clear();
        sparse.Counts = [1, 2];
        sparse.Exact!.Add(1);
        sparse.Maybe!.Add("m");
        sparse.Labels!["k"] = "v";
        sparse.MustHave.Add("z");
        sparse.MustNull!.Clear();
        sparse.Objects!.Add(new Root { Base = "o" });
        sparse.Links!.Clear();
        sparse.Links.Add(new Uri("https://example.com/#b"));
        JsonAssert.Equal(
            """{"tags":["t"],"words":["b \"c\""],"modes":[],"counts":[1,2],"exact":[0.10,1],"maybe":["m"],"labels":{"k":"v"},"must":[],"mustHave":["x","z"],"mustNull":[],"objects":[{"base":"o"}],"links":["https://example.com/#b"]}""",
            Json.Serialize(sparse));
        var written = """{"tags":[],"words":["a","b \"c\""],"modes":["off"],"counts":[1,2],"exact":[0.10],"days":["2020-02-29"],"maybe":null,"labels":{},"must":["m"],"mustHave":["x"],"mustNull":null,"objects":[],"links":["https://example.com/#a"]}""";
        JsonAssert.Equal(written, Json.Serialize(Json.Deserialize<Lists>(written)));
        JsonAssert.Equal("""{"maybe":null,"must":[],"mustHave":["x"],"mustNull":null}""", Json.Serialize(new Lists { Tags = null, Words = null, Labels = null, Maybe = null, MustNull = null }));

        // The server knows its default: a parameter that is not given is not sent.
        server.Enqueue(LoopbackResponse.Empty(204));
        await client.ListAsync();
        Assert.Equal("", server.LastRequest.Query);
    }
}
