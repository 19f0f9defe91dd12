using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        const string json = """[{"start":"13:30:00.5","length":"P1DT2H3M4.0000005S","pause":"1.02:03:04.5000000","breaks":["PT90M","-PT1S"],"lengths":{"a":"PT0S"}}]""";
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        server.EnqueueJson(json);
        var slots = await client.FindSlotsAsync(new TimeOnly(9, 5), length: TimeSpan.FromMinutes(90), pauses: [TimeSpan.FromHours(26)], xUntil: new TimeOnly(10, 0, 0, 250));
        Assert.Equal("/slots/09%3A05%3A00?length=PT1H30M&pauses=1.02%3A00%3A00", server.LastRequest.Target);
        Assert.Equal("10:00:00.25", server.LastRequest.Header("X-Until"));

        var slot = slots.Single();
        Assert.Equal(new TimeOnly(13, 30, 0, 500), slot.Start);
        Assert.Equal(new TimeSpan(1, 2, 3, 4).Add(TimeSpan.FromTicks(5)), slot.Length);
        Assert.Equal(new TimeSpan(1, 2, 3, 4, 500), slot.Pause);
        Assert.Equal([TimeSpan.FromMinutes(90), TimeSpan.FromSeconds(-1)], slot.Breaks);
        JsonAssert.Equal(json.Replace("PT90M", "PT1H30M").TrimStart('[').TrimEnd(']') is var one ? one : "", Json.Serialize(slot));

        // What .NET writes of a TimeSpan is read, too.
        Assert.Equal(TimeSpan.FromHours(26), Json.Deserialize<Slot>("""{"start":"13:30","length":"1.02:00:00"}""").Length);

        // What was read in another spelling is written in it, until the value is another one.
        const string odd = """{"start":"13:30","length":"PT90M","pause":"1.00:00:00.5000000"}""";
        var read = Json.Deserialize<Slot>(odd);
        JsonAssert.Equal(odd, Json.Serialize(read));
        (read.Start, read.Length) = (read.Start.AddMinutes(1), read.Length * 2);
        JsonAssert.Equal("""{"start":"13:31:00","length":"PT3H","pause":"1.00:00:00.5000000"}""", Json.Serialize(read));

        // A year has no fixed length, and a time with an offset is not the time alone: neither is read as something else.
        Assert.ThrowsAny<Exception>(() => Json.Deserialize<Slot>("""{"start":"13:30","length":"P1Y"}"""));
        Assert.ThrowsAny<Exception>(() => Json.Deserialize<Slot>("""{"start":"13:30","length":"P1M"}"""));
        Assert.ThrowsAny<Exception>(() => Json.Deserialize<Slot>("""{"start":"13:30:00Z","length":"PT1S"}"""));

        // Defaults are in a new object, and in one that was read without them, which is written as it was read.
        var slotOfDefaults = new Slot { Start = new TimeOnly(9, 0), Length = TimeSpan.Zero };
        Assert.Equal((TimeSpan.FromMinutes(90), -new TimeSpan(1, 2, 3, 4, 500)), (slotOfDefaults.Gap, slotOfDefaults.Least));
        Assert.Equal((TimeSpan.FromTicks(1), new TimeOnly(17, 30), new TimeOnly(17, 30, 0, 250)), (slotOfDefaults.Fine, slotOfDefaults.End, slotOfDefaults.Close));
        Assert.Equal([TimeSpan.FromDays(1)], slotOfDefaults.Gaps!);
        JsonAssert.Equal(
            """{"start":"09:00:00","length":"PT0S","gap":"PT1H30M","least":"-1.02:03:04.5000000","fine":"PT0.0000001S","end":"17:30:00","close":"17:30:00.25"}""",
            Json.Serialize(slotOfDefaults));
        const string without = """{"start":"13:30:00","length":"PT1S"}""";
        Assert.Equal((TimeSpan.FromMinutes(90), new TimeOnly(17, 30)), (Json.Deserialize<Slot>(without).Gap, Json.Deserialize<Slot>(without).End));
        JsonAssert.Equal(without, Json.Serialize(Json.Deserialize<Slot>(without)));
    }
}
