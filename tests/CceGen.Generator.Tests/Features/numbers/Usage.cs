using Feature;

public static class Usage
{
    public static Task RunAsync(LoopbackServer server)
    {
        const string json = """{"int32":-2147483648,"int64":9223372036854775807,"integer":7,"single":0.1,"double":0.1,"decimal":7922816251426433759354395033.5,"number":1.5,"flag":true}""";
        var numbers = Json.Deserialize<Numbers>(json);
        JsonAssert.Equal(json, Json.Serialize(numbers));
        Assert.Equal(0.1f, numbers.Single);
        Assert.Equal(0.1, numbers.Double);
        Assert.Equal(7922816251426433759354395033.5m, numbers.Decimal);

        // More digits than a double holds, and a scale that means something.
        var exact = Json.Deserialize<Numbers>("""{"decimal":1234567890.123456789012}""");
        Assert.Equal(1234567890.123456789012m, exact.Decimal);
        return Task.CompletedTask;
    }
}
