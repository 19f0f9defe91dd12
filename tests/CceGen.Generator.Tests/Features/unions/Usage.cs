using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        server.EnqueueJson("""{"friends":[{"lives":9,"kind":"tomcat"},{"kind":"fish","scales":1.10}],"kind":"puppy"}""");
        var pet = await client.PutPetAsync(5, new Cat { Name = "Tom" }, [PutPetTagItemValue.Any, 7]);

        // The value of the discriminator was set, and parameters are texts.
        JsonAssert.Equal("""{"kind":"cat","name":"Tom"}""", server.LastRequest.Body);
        Assert.Equal("/pets/5?tag=any&tag=7", server.LastRequest.Target);
        Assert.True(pet.TryPickDog(out var dog));
        Assert.False(pet.TryPickCat(out _));
        var friends = dog.Friends!.ToList();
        Assert.Equal("9 lives", friends[0].Match(cat => $"{cat.Lives} lives", other => $"{other.Kind}", json => "unknown"));
        Assert.Equal("unknown", friends[1].Match(cat => "cat", other => "dog", json => "unknown"));
        JsonAssert.Equal("""{"kind":"puppy","friends":[{"kind":"tomcat","lives":9},{"kind":"fish","scales":1.10}]}""", Json.Serialize(pet));

        RoundTrips("""{"pet":{"kind":"cat"},"when":"2024-01-02T03:04:05Z"}""");
        RoundTrips("""{"pet":{"kind":"Dog"},"pets":[{"kind":"cat"},{}],"petsByName":{"a":{"kind":"Cat"}},"noPet":null,"when":17}""");
        RoundTrips("""{"pet":{"kind":"cat"},"when":"soon"}""");
        RoundTrips("""{"pet":"none","when":1.5}""");
        foreach (var value in new[] { "1.25", "\"x\"", "true", "[]", "[1,[\"a\",{}],false]", """{"a":{"b":[null,1]}}""" })
        {
            RoundTrips($$"""{"pet":{"kind":"cat"},"when":1,"value":{{value}}}""");
        }

        foreach (var input in new[] { "\"x\"", "[]", "[\"a\"]", "[1,2]", "[[1],[]]", "[3000000000]", "[true]", "[1,\"a\"]", "{}" })
        {
            RoundTrips($$"""{"pet":{"kind":"cat"},"when":1,"input":{{input}}}""");
        }

        Assert.Equal(2, Read("""{"input":[1,2]}""").Input!.Match(_ => 0, _ => 1, _ => 2, _ => 3, _ => 4));
        Assert.Equal(3, Read("""{"input":[[1]]}""").Input!.Match(_ => 0, _ => 1, _ => 2, _ => 3, _ => 4));
        Assert.Equal("hi", Read("""{"content":{"text":"hi","type":"text"}}""").Content!.Match(text => text.Text, _ => "", _ => ""));
        Assert.IsType<ContentImage>(Read("""{"content":{"url":"http://a/","type":"image"}}""").Content!.Value);
        Assert.Equal(1, Read("""{"point":{"y":2,"x":1}}""").Point!.Match(flat => flat.X, polar => 0, _ => 0));
        Assert.Equal(3, Read("""{"point":{"x":1,"angle":3}}""").Point!.Match(flat => 0, polar => polar.Angle, _ => 0));
        Assert.IsType<ShapeCircle>(Read("""{"shape":{"size":1}}""").Shape!.Value);
        Assert.IsType<ShapeBox>(Read("""{"shape":{"size":[1]}}""").Shape!.Value);
        Assert.Equal(3, Read("""{"event":{"name":"n","type":"Created","id":3}}""").Event!.Match(created => created.Id, deleted => 0, _ => 0));
        JsonAssert.Equal("""{"type":"Deleted","reason":"r"}""", Json.Serialize(new Event(new EventDeleted { Reason = "r" })));
        Assert.IsType<Pet>(Read("""{"nested":{"kind":"cat"}}""").Nested!.Value);
        Assert.IsType<Everything>(Read("""{"nested":{"pet":{"kind":"cat"},"when":1}}""").Nested!.Value);

        JsonAssert.Equal("""{"pet":{"kind":"Dog","legs":4},"when":1,"anything":{"kind":"cat"}}""", Json.Serialize(new Everything
        {
            Pet = new Dog { Friends = null },
            When = 1,
            Anything = new Pet(new Cat()),
        }));
        Assert.Throws<ArgumentNullException>(() => new Pet((Cat)null!));
        var seen = "";
        new Pet(new Dog()).Switch(cat => seen = "cat", other => seen = "dog", json => seen = "json");
        Assert.Equal("dog", seen);
    }

    private static Everything Read(string json) => Json.Deserialize<Everything>(json);

    private static void RoundTrips(string json) => JsonAssert.Equal(json, Json.Serialize(Read(json)));
}
