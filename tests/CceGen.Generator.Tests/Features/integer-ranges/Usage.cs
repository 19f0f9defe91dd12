using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        const string json = """
            {"a":9223372036854775807,"b":4294967295,"c":2147483647,"d":18446744073709551615,"e":4294967295,"f":1,"g":0,"h":-2147483648,
             "i":-2147483649,"j":1000000000000,"k":18446744073709551615,"l":18446744073709551616,"m":100000000000000000000,"n":3000000000,"o":18446744073709551615,"p":1700000000000,"q":99999999999999999999,"r":18446744073709551615,"s":3000000000,
             "items":[4294967295],"values":{"v":18446744073709551615},"required":18446744073709551615}
            """;
        JsonAssert.Equal(json, Json.Serialize(Json.Deserialize<Ranges>(json)));
        JsonAssert.Equal("""{"f":9999999999,"g":18446744073709551615}""", Json.Serialize(new Ranges()));
        JsonAssert.Equal("""{"f":9999999999,"g":18446744073709551615,"o":null}""", Json.Serialize(new Ranges { O = null }));

        Assert.Equal(
            "A:Int64 B:Int64 C:Int32 D:UInt64 E:Int64 F:Int64 G:UInt64 H:Int32 I:Int64 J:Int64 K:UInt64 L:Decimal M:Decimal N:RangesN O:UInt64 P:Int64 Q:Decimal R:UInt64 S:Int64",
            string.Join(" ", typeof(Ranges).GetProperties().Select(property => (property.Name, Type: Nullable.GetUnderlyingType(property.PropertyType)))
                .Where(property => property.Type is not null && property.Name.Length == 1).Select(property => $"{property.Name}:{property.Type!.Name}").Order()));

        server.EnqueueJson("4294967295");
        Assert.Equal(4294967295L, await client.FindAsync(4294967295, -9999999999, [ulong.MaxValue], ulong.MaxValue));
        Assert.Equal("/numbers/4294967295?above=-9999999999&any=18446744073709551615", server.LastRequest.Target);
        Assert.Equal("18446744073709551615", server.LastRequest.Header("X-Number"));

        server.EnqueueJson("18446744073709551615");
        Assert.Equal(ulong.MaxValue, await client.ReplaceAsync(ReplaceId._9999999999, ulong.MaxValue));
        Assert.Equal("/numbers/9999999999", server.LastRequest.Target);
        Assert.Equal("18446744073709551615", server.LastRequest.Body);

        // What the example of an object or a body shows is a number that there is.
        server.EnqueueJson("""[{"inBase":3000000000,"small2":7,"inBody":3000000000,"list":[{"at":-3000000000}],"map":{"a":3000000000},"numbers":[[3000000000]],"named":3000000000}]""");
        Shown shown = (await client.ReplaceShownAsync(1700000000000, new ShownInRequest { Sent = 3000000000, Small = 7 })).Single();
        Assert.Equal("/shown/1700000000000", server.LastRequest.Target);
        JsonAssert.Equal("""{"sent":3000000000,"small":7}""", server.LastRequest.Body);
        (long? InBase, long? InBody, long Map, long Number, long? Named) all = (shown.InBase, shown.InBody, shown.Map!["a"], shown.Numbers!.Single().Single(), shown.Named);
        Assert.Equal((3000000000, 3000000000, 3000000000, 3000000000, 3000000000), all);
        Assert.Equal(-3000000000, shown.List!.Single().At);
        (int? Small, int? Text, int? Slip, int? Small2, double? Number) others = (shown.Small, shown.Text, shown.Slip, shown.Small2, shown.Number);
        Assert.Equal((null, null, null, 7, null), others);
    }
}
