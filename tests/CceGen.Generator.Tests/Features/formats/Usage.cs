using Feature;

public static class Usage
{
    public static Task RunAsync(LoopbackServer server)
    {
        // Texts, unless options say otherwise: 'P1Y' has no TimeSpan, and '10:00:00Z' no TimeOnly.
        const string json = """{"length":"P1Y2M","at":"10:00:00Z","i8":-128,"i16":32767,"u8":255,"u16":65535,"u32":4294967295,"u64":18446744073709551615,"exact":12345678901234567.89,"aspNet":12345678901234567.89,"aspNetDouble":0.5}""";
        var formats = Json.Deserialize<Formats>(json);

        string? length = formats.Length;
        int? i8 = formats.I8;
        int? u16 = formats.U16;
        long? u32 = formats.U32;
        ulong? u64 = formats.U64;
        decimal? aspNet = formats.AspNet;
        double? aspNetDouble = formats.AspNetDouble;
        Assert.Equal(("P1Y2M", -128, 65535, 4294967295, ulong.MaxValue, 12345678901234567.89m, 0.5), (length, i8, u16, u32, u64, aspNet, aspNetDouble));
        JsonAssert.Equal(json, Json.Serialize(formats));
        return Task.CompletedTask;
    }
}
