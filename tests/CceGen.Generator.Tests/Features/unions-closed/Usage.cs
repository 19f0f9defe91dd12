using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };

        // A schema that forbids a member of the object is none of its schemas; where several are, the first one is chosen.
        await Reads("optional", """{"one":1}""", read => read.Optional!.Value is A { One: 1 });
        await Reads("optional", """{"two":1}""", read => read.Optional!.Value is B { Two: 1 });
        await Reads("optional", "{}", read => read.Optional!.Value is A);
        await Reads("optional", """{"one":1,"two":2}""", read => read.Optional!.Match(_ => false, _ => false, _ => true));
        await Reads("optional", """{"zz":{"one":[1.10]}}""", read => read.Optional!.Match(_ => false, _ => false, _ => true));
        await Reads("anyOf", """{"two":1}""", read => read.AnyOf!.Value is B);
        await Reads("anyOf", """{"zz":1}""", read => read.AnyOf!.Match(_ => false, _ => false, _ => false, _ => true));
        await Reads("growing", """{"x":1}""", read => read.Growing!.Value is Small);
        await Reads("growing", """{"x":1,"y":2}""", read => read.Growing!.Value is Large { Y: 2 });
        await Reads("growing", """{"y":2}""", read => read.Growing!.Match(_ => false, _ => false, _ => true));
        await Reads("required", """{"name":1.5,"x":1}""", read => read.Required!.Value is Named { Name: 1.5 });
        await Reads("required", """{"x":1}""", read => read.Required!.Value is Small { X: 1 });
        await Reads("unevaluated", """{"x":1}""", read => read.Unevaluated!.Value is Inner);
        await Reads("unevaluated", """{"name":2,"y":1}""", read => read.Unevaluated!.Value is Outer { Y: 1 });
        await Reads("unevaluated", """{"x":1,"name":2}""", read => read.Unevaluated!.Match(_ => false, _ => false, _ => true));
        await Reads("open", """{"one":1}""", read => read.Open!.Value is A);
        await Reads("open", """{"two":2,"one":1}""", read => read.Open!.Value is CaseOpenOpen { Two: 2 });
        await Reads("open", """{"zz":1}""", read => read.Open!.Value is CaseOpenOpen);
        await Reads("items", """[{"one":1},{"two":2},{"c":3},{}]""", read => read.Items!.Select(item => item.Match(_ => 'a', _ => 'b', _ => '?')).SequenceEqual("ab?a"));
        await Reads("values", """{"p":{"one":1},"q":{"two":2},"r":{"c":3}}""", read => read.Values!["q"].Value is B && read.Values!["r"].Match(_ => false, _ => false, _ => true));

        // All items and all values have a part in it, those of lists in lists as well.
        await Reads("lists", """[{"x":1},null,{"x":2}]""", read => Chosen(read.Lists!) == 1);
        await Reads("lists", """[{"x":1},{"x":1,"y":2}]""", read => Chosen(read.Lists!) == 2);
        await Reads("lists", """[[{"one":1}],[{}]]""", read => Chosen(read.Lists!) == 3);
        await Reads("lists", """[[{}],[{},{"two":1}]]""", read => Chosen(read.Lists!) == 4);
        await Reads("lists", """[{"p":{"name":1}},{"q":{"name":2.5}}]""", read => Chosen(read.Lists!) == 5);
        await Reads("lists", """[{"x":1},{"y":1}]""", read => Chosen(read.Lists!) == 0);
        await Reads("lists", """[{"x":1},[{"one":1}]]""", read => Chosen(read.Lists!) == 0);
        await Reads("maps", """{"a":1,"b":2}""", read => Chosen(read.Maps!) == 1);
        await Reads("maps", """{"a":"1","b":"s"}""", read => Chosen(read.Maps!) == 2);
        await Reads("maps", """{"a":["1"],"b":[]}""", read => Chosen(read.Maps!) == 3);
        await Reads("maps", """{"a":{"x":1}}""", read => Chosen(read.Maps!) == 4);
        await Reads("maps", """{"a":{"x":1},"b":{"x":1,"y":2}}""", read => Chosen(read.Maps!) == 5);
        await Reads("maps", """{"a":{"x":true},"b":{}}""", read => Chosen(read.Maps!) == 6);
        await Reads("maps", """{"a":1,"b":[true]}""", read => Chosen(read.Maps!) == 0);

        // A text is no number where there is a type for texts, and what cannot be read is kept.
        await Reads("numberOrTexts", """{"id":"x","y":"z"}""", read => read.NumberOrTexts!.Match(_ => "", texts => texts["y"], _ => "") == "z");
        await Reads("numberOrTexts", """{"id":"5"}""", read => read.NumberOrTexts!.Match(_ => "", texts => texts["id"], _ => "") == "5");
        await Reads("numberOrTexts", """{"id":5,"y":"z"}""", read => read.NumberOrTexts!.Value is Numbered { Id: 5 });
        await Reads("numberOrTexts", """{"id":{"n":1.10}}""", read => read.NumberOrTexts!.Match(_ => false, _ => false, _ => true));
        await Reads("textOrNumbered", """{"id":"none","rest":[{"n":1.10},-0.0]}""", read => read.TextOrNumbered!.Match(_ => false, _ => false, _ => true));
        await Reads("textOrNumbered", """{"id":5}""", read => read.TextOrNumbered!.Value is Numbered);
        await Reads("kind", """{"kind":"First","size":"much","more":{"deep":[{}]}}""", read => read.Kind!.Match(_ => false, _ => false, _ => true));
        await Reads("data", "\"not base64!\"", read => read.Data!.Match(_ => false, _ => false, _ => true));
        await Reads("data", """[1,"x",[2]]""", read => read.Data!.Match(_ => false, _ => false, _ => true));
        await Reads("tree", """{"next":{"next":{"next":"x","size":"large"},"size":2},"size":1}""", read => read.Tree!.Match(_ => false, tree => tree.Size == 1, _ => false));

        // A number in quotes is one where nothing else takes the text.
        Assert.Equal(5, Json.Deserialize<Case>("""{"textOrNumbered":{"id":"5"}}""").TextOrNumbered!.Match(_ => 0, numbered => numbered.Id, _ => 0));

        async Task Reads(string member, string value, Func<Case, bool> isChosen)
        {
            var json = $$"""{"{{member}}":{{value}},"after":7}""";
            server.EnqueueJson(json);
            server.EnqueueJson("{}");
            var read = await client.PutCaseAsync(new Case());
            await client.PutCaseAsync(read);
            JsonAssert.Equal(json, server.LastRequest.Body);
            Assert.True(isChosen(read), json);
            Assert.True(isChosen(Json.Deserialize<Case>(json)), json);
        }
    }

    private static int Chosen(CaseLists lists) => lists.Match(_ => 1, _ => 2, _ => 3, _ => 4, _ => 5, _ => 0);

    private static int Chosen(CaseMaps maps) => maps.Match(_ => 1, _ => 2, _ => 3, _ => 4, _ => 5, _ => 6, _ => 0);
}
