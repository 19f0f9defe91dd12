using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        // A decimal is its text, zeros included, as a member ...
        foreach (var text in new[] { "1.10", "5.0", "0.00", "12345678901234567.89", "0.0000000000000000000000000001", "79228162514264337593543950335" })
        {
            var json = $$"""{"a":{{text}},"req":{{text}}}""";
            server.EnqueueJson(json);
            var price = await client.EchoAsync(Json.Deserialize<Price>(json));
            JsonAssert.Equal(json, server.LastRequest.Body);
            JsonAssert.Equal(json, Json.Serialize(price));

            // ... as a whole body, as an item and as a value of a map.
            var expected = decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
            server.EnqueueJson(text);
            Assert.Equal(expected.ToString(), (await client.GetAmountAsync()).ToString());
            server.EnqueueJson($"[{text}]");
            Assert.Equal(expected.ToString(), (await client.GetAmountsAsync()).Single().ToString());
            server.EnqueueJson($$"""{"x":{{text}}}""");
            Assert.Equal(expected.ToString(), (await client.GetRatesAsync())["x"].ToString());
        }

        // In quotes, and with more digits than a decimal has.
        server.EnqueueJson("\"1.10\"");
        Assert.Equal(1.10m, await client.GetAmountAsync());
        server.EnqueueJson("0.12345678901234567890123456785");
        Assert.Equal(0.1234567890123456789012345678m, await client.GetAmountAsync(), 27);

        // What a decimal cannot hold is no 0, and no other number either.
        foreach (var text in new[] { "1e-30", "-1e-30", "1e29", "1e400", "\"1e-30\"" })
        {
            foreach (var (call, body, path) in new (Func<Task>, string, string)[]
            {
                (() => client.GetAmountAsync(), text, ""),
                (() => client.GetAmountsAsync(), $"[0,{text}]", "[1]"),
                (() => client.GetRatesAsync(), $$"""{"x":{{text}}}""", "x"),
                (() => client.EchoAsync(new Price()), $$"""{"req":{{text}}}""", "req"),
                (() => client.EchoAsync(new Price()), $$"""{"a":{{text}}}""", "a"),
            })
            {
                server.EnqueueJson(body);
                var problem = (await Assert.ThrowsAsync<ApiException>(call)).InnerException!;
                Assert.Contains("a number that a decimal can hold", problem.Message, StringComparison.Ordinal);
                Assert.Contains(path, problem.Message, StringComparison.Ordinal);
                Assert.DoesNotContain("1e", problem.Message, StringComparison.Ordinal);
            }
        }

        // A required number that was missing is not written as 0; one that is set is.
        server.EnqueueJson("{}");
        var empty = await client.EchoAsync(new Price());
        JsonAssert.Equal("""{"req":0}""", server.LastRequest.Body);
        JsonAssert.Equal("{}", Json.Serialize(empty));
        empty.Req = 0;
        JsonAssert.Equal("""{"req":0}""", Json.Serialize(empty));
    }
}
