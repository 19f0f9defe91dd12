using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };

        // What a value is by the first union is a union of what it is by the next one.
        await Reads("payment", """{"id":"1","card":"4711","surname":"Li","more":[1.10]}""", read => read.Payment!.Value is PaymentCard { Value: PaymentCardPerson { Id: "1", Card: "4711", Surname: "Li" } });
        await Reads("payment", """{"id":"1","iban":"DE","legalName":"Li AG"}""", read => read.Payment!.Value is PaymentTransfer { Value: PaymentTransferCompany { Iban: "DE", LegalName: "Li AG" } });
        await Reads("payment", """{"id":"1","card":"4711"}""", read => read.Payment!.Match(card => card.Match(_ => 1, _ => 2, _ => 3), _ => 4, _ => 5) is 3 or 5);
        await Reads("named", """{"ship":"Ada","tonnes":2.50}""", read => read.Named!.Value is NamedBySea { Value: NamedBySeaLarge { Ship: "Ada", Tonnes: 2.5 } });
        await Reads("named", """{"truck":"7","grams":5}""", read => read.Named!.Value is NamedByRoad { Value: NamedByRoadSmall { Truck: "7", Grams: 5 } });

        // Three, with members beside them.
        await Reads(
            "parcel",
            """{"number":3,"ship":"Ada","grams":5,"reason":"none"}""",
            read => read.Parcel!.Value is ParcelBySea { Value: ParcelBySeaSmall { Value: ParcelBySeaSmallPlain { Number: 3, Ship: "Ada", Grams: 5, Reason: "none" } } });
        await Reads(
            "parcel",
            """{"truck":"7","tonnes":1,"worth":9.90}""",
            read => read.Parcel!.Value is ParcelByRoad { Value: ParcelByRoadLarge { Value: ParcelByRoadLargeInsured { Number: null, Worth: 9.9 } } });
        await Reads("parcel", """{"number":3}""", read => read.Parcel!.Match(_ => false, _ => false, _ => true));

        // What only says which members are there makes no type.
        await Reads("checked", """{"grams":5,"a":"x"}""", read => read.Checked!.Value is CheckedSmall { A: "x", B: null, Grams: 5 });
        await Reads("checked", """{"tonnes":5,"b":"y"}""", read => read.Checked!.Value is CheckedLarge { B: "y", Tonnes: 5 });

        // Null is allowed where both allow it.
        await Reads("nullable", "null", read => read.Nullable is null);
        await Reads("nullable", """{"grams":5,"ship":"Ada"}""", read => read.Nullable!.Value is NullableSmall { Value: NullableSmallBySea { Grams: 5, Ship: "Ada" } });

        await Reads("both", """{"tonnes":5,"truck":"7"}""", read => read.Both!.Value is BothListsLarge { Value: BothListsLargeByRoad { Tonnes: 5, Truck: "7" } });
        await Reads("framed", """{"part":"p","own":"o","grams":5,"ship":"Ada"}""", read => read.Framed!.Value is FramedSmall { Value: FramedSmallBySea { Own: "o", Part: "p", Grams: 5, Ship: "Ada" } });

        // Each union is told apart by its own discriminator.
        await Reads("tagged", """{"way":"sea","size":"Heavy","number":1,"name":"Ada","weight":2.50}""", read => read.Tagged!.Value is TaggedSea { Value: TaggedSeaHeavy { Number: 1, Name: "Ada", Weight: 2.5 } });
        await Reads("tagged", """{"way":"Road","size":"Light"}""", read => read.Tagged!.Value is TaggedRoad { Value: TaggedRoadLight });
        await Reads("tagged", """{"way":"air","size":"Light"}""", read => read.Tagged!.Match(_ => false, _ => false, _ => true));
        await Reads("tagged", """{"way":"sea","size":"Huge"}""", read => read.Tagged!.Match(_ => true, sea => sea.Match(_ => true, _ => true, _ => false), _ => true) is false);
        server.EnqueueJson("{}");
        await client.PutCaseAsync(new Case { Tagged = (TaggedSea)new TaggedSeaHeavy { Way = "sea", Weight = 1 } });
        JsonAssert.Equal("""{"tagged":{"way":"sea","size":"Heavy","weight":1}}""", server.LastRequest.Body);

        // One is written as what it is.
        var parcel = new ParcelByRoadSmallPlain { Number = 1, Truck = "7", Grams = 2, Reason = "cheap" };
        server.EnqueueJson("{}");
        await client.PutCaseAsync(new Case { Parcel = (ParcelByRoad)(ParcelByRoadSmall)parcel });
        JsonAssert.Equal("""{"parcel":{"number":1,"truck":"7","grams":2,"reason":"cheap"}}""", server.LastRequest.Body);

        async Task Reads(string member, string value, Func<Case, bool> isChosen)
        {
            var json = $$"""{"{{member}}":{{value}}}""";
            server.EnqueueJson(json);
            server.EnqueueJson("{}");
            var read = await client.PutCaseAsync(new Case());
            await client.PutCaseAsync(read);
            JsonAssert.Equal(json, server.LastRequest.Body);
            Assert.True(isChosen(read), json);
            Assert.True(isChosen(Json.Deserialize<Case>(json)), json);
        }
    }
}
