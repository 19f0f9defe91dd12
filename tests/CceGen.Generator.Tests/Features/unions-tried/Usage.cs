using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };

        // The first type that can be read is the one.
        await Reads("numbers", """{"n":1}""", read => read.Numbers!.Value is CaseNumbersWhole { N: 1 });
        await Reads("numbers", """{"n":1.5}""", read => read.Numbers!.Value is CaseNumbersReal { N: 1.5 });
        await Reads("numbers", """{"n":5000000000}""", read => read.Numbers!.Value is CaseNumbersReal { N: 5e9 });
        await Reads("ids", """{"id":"0b0e1a58-4b1b-4a4c-9b3a-0d8f3a1f0001"}""", read => read.Ids!.Value is CaseIdsUuid);
        await Reads("ids", """{"id":"abc","more":[{"id":1}]}""", read => read.Ids!.Value is CaseIdsName { Id: "abc" });
        await Reads("times", """{"w":"2020-01-01"}""", read => read.Times!.Value is CaseTimesDate);
        await Reads("times", """{"w":"2020-01-01T00:00:00Z"}""", read => read.Times!.Value is CaseTimesTime);
        await Reads("times", """{"w":"never"}""", read => read.Times!.Value is CaseTimesText { W: "never" });
        await Reads("lists", """["b","a"]""", read => read.Lists!.Match(_ => 1, _ => 2, _ => 0) == 1);
        await Reads("lists", """["c"]""", read => read.Lists!.Match(_ => 1, _ => 2, _ => 0) == 2);
        await Reads("lists", """["a","c"]""", read => read.Lists!.Match(_ => 1, _ => 2, _ => 0) == 0);
        await Reads("kinds", """{"data":{"type":"cats","v":"1"}}""", read => read.Kinds!.Value is CaseKindsCats { Data.V: "1" });
        await Reads("kinds", """{"data":{"type":"dogs","v":1}}""", read => read.Kinds!.Value is CaseKindsDogs { Data.V: 1 });
        await Reads("kinds", """{"data":{"type":"birds","v":[1.10]}}""", read => read.Kinds!.Match(_ => false, _ => false, _ => true));
        await Reads("items", """{"items":["a"]}""", read => read.Items!.Value is CaseItemsTexts);
        await Reads("items", """{"items":[{"z":1}]}""", read => read.Items!.Value is CaseItemsThings things && things.Items!.Single().Z == 1);
        await Reads("maps", """{"a":"2020-01-01"}""", read => read.Maps!.Match(_ => 1, _ => 2, _ => 0) == 1);
        await Reads("maps", """{"a":"0b0e1a58-4b1b-4a4c-9b3a-0d8f3a1f0001"}""", read => read.Maps!.Match(_ => 1, _ => 2, _ => 0) == 2);
        await Reads("maps", """{"a":"2020-01-01","b":"none"}""", read => read.Maps!.Match(_ => 1, _ => 2, _ => 0) == 0);

        // What is of none of the types of a union inside is tried as the next type of the outer one.
        await Reads("inner", """{"n":1}""", read => read.Inner!.Value is Counted { Value: CountedNumber });
        await Reads("inner", """{"n":"x"}""", read => read.Inner!.Value is CaseInnerPlain { N: "x" });
        await Reads("inner", """{"n":[]}""", read => read.Inner!.Match(_ => false, _ => false, _ => true));
        await Reads("deeper", """{"n":true}""", read => read.Deeper!.Value is Outer { Value: Counted { Value: CountedFlag } });
        await Reads("deeper", """{"n":"2020-01-01"}""", read => read.Deeper!.Value is Outer { Value: OuterDated });
        await Reads("deeper", """{"n":"x"}""", read => read.Deeper!.Value is CaseDeeperLate { N: "x" });
        await Reads("pets", """{"kind":"cat","lives":9}""", read => read.Pets!.Value is Pet { Value: Cat });
        await Reads("pets", """{"wheels":4,"kind":"car"}""", read => read.Pets!.Value is CasePetsCar { Wheels: 4 });
        await Reads("pets", """{"kind":"fish"}""", read => read.Pets!.Value is Pet fish && fish.Match(_ => false, _ => false, _ => true));
        await Reads("moments", "\"2020-01-01\"", read => read.Moments!.Value is Moment { Value: DateTimeOffset });
        await Reads("moments", "\"0b0e1a58-4b1b-4a4c-9b3a-0d8f3a1f0001\"", read => read.Moments!.Value is Guid);
        await Reads("moments", "\"never\"", read => read.Moments!.Match(_ => false, _ => false, _ => true));
        await Reads("only", """{"n":"x"}""", read => read.Only!.Value is Counted counted && counted.Match(_ => false, _ => false, _ => true));
        await Reads("twice", """{"a":"x","b":"y"}""", read => read.Twice!.Value is Keyed keyed && keyed.Match(_ => false, _ => false, _ => true));
        await Reads("twice", """{"x":1,"a":"x","b":"y"}""", read => read.Twice!.Value is CaseTwiceSpare { X: 1 });
        await Reads("lists2", """[{"n":1},{"n":true}]""", read => read.Lists2!.Match(_ => 1, _ => 2, _ => 0) == 1);

        // Values in values are read again with them, and tried no more than once: 2 to the power of 40 is a number of years.
        var deep = string.Concat(Enumerable.Repeat("""{"next":""", 40)) + "[[]]" + string.Concat(Enumerable.Repeat(""","id":"name"}""", 40));
        await Reads("tree", deep, read => Depth(read.Tree!) == 40);
        await Reads("tree", $"[{deep},{deep}]", read => read.Tree!.Value is IEnumerable<Tree> trees && trees.Sum(Depth) == 80);

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

    private static int Depth(Tree tree) => tree.Value is TreeNamed named ? 1 + Depth(named.Next) : 0;
}
