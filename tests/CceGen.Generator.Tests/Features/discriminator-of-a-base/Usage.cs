using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };

        // The member may be anywhere in the object, and the object anywhere in the JSON.
        const string json = """
            {"kind":"Group","name":"g","size":3,"shapes":[{"kind":"circ","r":1.5,"x":{"kind":"square"}},{"kind":"unheard of","r":2},null,{"kind":"Tile","side":4}],"byName":{"a":{"kind":"ring"},"b":{"name":"n"}},"square":{"kind":"Tile","side":7,"name":"t"}}
            """;
        server.EnqueueJson("""
            { /* a comment */ "shapes": [{"x":{"kind":"square"},"r":1.5,"kind":"circ"},{"r":2,"kind":"unheard of"},null,{"side":4,"kind":"Tile"}],
              "byName":{"a":{"kind":"ring"},"b":{"name":"n"}}, "square":{"side":7,"name":"t","kind":"Tile"}, "name": "g", "size": 3, "kind": "Group" }
            """.Replace("/* a comment */", "", StringComparison.Ordinal));
        var group = Assert.IsType<Group>(await client.EchoAsync(new Circle { R = 2 }));

        // Who makes one need not say what it is.
        JsonAssert.Equal("""{"kind":"circ","r":2}""", server.LastRequest.Body);
        Assert.Equal(["Circle", "Shape", "null", "Tile"], group.Shapes!.Select(shape => shape?.GetType().Name ?? "null"));
        Assert.Equal(["Circle", "Shape"], group.ByName!.Values.Select(shape => shape.GetType().Name));
        Assert.Equal(7, Assert.IsType<Tile>(group.Square).Side);
        Assert.Equal("unheard of", group.Shapes!.ElementAt(1).Kind);
        server.EnqueueJson("{}");
        Assert.IsType<Shape>(await client.EchoAsync(group));
        Same(json, server.LastRequest.Body);

        // The library alone does the same.
        Same(json, Json.Serialize(Json.Deserialize<Shape>(json)));
        Assert.IsType<Tile>(Json.Deserialize<Square>("""{"side":1,"kind":"Tile"}"""));
        Assert.Equal("Tile", Assert.IsType<Tile>(new Tile()).Kind);

        // One that is read without the member does not gain it.
        Assert.Null(Json.Deserialize<Circle>("""{"r":1}""").Kind);
        JsonAssert.Equal("""{"r":1}""", Json.Serialize(Json.Deserialize<Circle>("""{"r":1}""")));
        JsonAssert.Equal("""{"side":1}""", Json.Serialize(Json.Deserialize<Tile>("""{"side":1}""")));
        JsonAssert.Equal("""{"lives":9}""", Json.Serialize(Json.Deserialize<Cat>("""{"lives":9}""")));
        JsonAssert.Equal("{}", Json.Serialize(Json.Deserialize<Started>("{}")));
        var tile = Json.Deserialize<Tile>("""{"side":1}""");
        tile.Kind = "Tile";
        JsonAssert.Equal("""{"kind":"Tile","side":1}""", Json.Serialize(tile));

        JsonAssert.Equal("""{"@type":"Cat","lives":9}""", Json.Serialize(new Cat { Lives = 9 }));
        Assert.Equal(9, Assert.IsType<Cat>(Json.Deserialize<Animal>("""{"lives":9,"@type":"Cat"}""")).Lives);
        JsonAssert.Equal("""{"@type":"Dog","bark":1}""", Json.Serialize(Json.Deserialize<Animal>("""{"@type":"Dog","bark":1}""")));

        JsonAssert.Equal("""{"code":"start-up"}""", Json.Serialize(new Started()));
        Assert.IsType<Started>(Json.Deserialize<Event>("""{"code":"start-up"}"""));
        Assert.Equal("hex", new Hexagon().Kind);
        Assert.IsType<Hexagon>(Json.Deserialize<Shape>("""{"kind":"hex"}"""));
        Assert.Equal("square", new Square().Kind);
        Assert.IsType<Square>(Json.Deserialize<Shape>("""{"kind":"square"}"""));

        // The values of what extends a type of a union lead to that type.
        var cat = Json.Deserialize<PetOrCar>("""{"kind":"cat","lives":9}""");
        Assert.Equal(9, Assert.IsType<HouseCat>(cat.Value).Lives);
        JsonAssert.Equal("""{"kind":"cat","lives":9}""", Json.Serialize(cat));
        Assert.Equal(4, Assert.IsType<Car>(Json.Deserialize<PetOrCar>("""{"doors":4,"kind":"car"}""").Value).Doors);
        JsonAssert.Equal("""{"kind":"dog"}""", Json.Serialize(new PetOrCar(new HouseDog())));
        Assert.IsType<Bike>(Json.Deserialize<BoatOrBike>("""{"kind":"bike"}""").Value);
        JsonAssert.Equal("""{"kind":"boat"}""", Json.Serialize(new BoatOrBike(new Boat())));

        Assert.Equal(Code.Stop, Assert.IsType<Event>(Json.Deserialize<Event>("""{"code":"stop"}""")).Code);
    }

    private static void Same(string expected, string actual)
    {
        using var first = System.Text.Json.JsonDocument.Parse(expected);
        using var second = System.Text.Json.JsonDocument.Parse(actual);
        Assert.True(System.Text.Json.JsonElement.DeepEquals(first.RootElement, second.RootElement), actual);
    }
}
