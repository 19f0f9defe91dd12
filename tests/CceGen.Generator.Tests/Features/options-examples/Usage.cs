using Feature;

public static class Usage
{
    /// <summary>The call is the one in the documentation of <c>CreateOrderAsync</c>; what it sends is the example of the document.</summary>
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        server.Enqueue(LoopbackResponse.Empty(201));

        await client.CreateOrderAsync(
            new Order
            {
                Id = new Guid("3f2504e0-4f89-11d3-9a0c-0305e82c3301"),
                State = State.Open,
                Urgent = false,
                Paid = new DateTimeOffset(2024, 5, 6, 5, 8, 9, TimeSpan.Zero),
                Due = new DateTimeOffset(2024, 5, 31, 0, 0, 0, TimeSpan.Zero),
                Home = new Uri("https://example.com/orders?x=1&y=<2>"),
                Seal = Convert.FromBase64String("AQIDBA=="),
                Lines = new List<Line>
                {
                    new Line { Product = "tea", Count = 2, Price = 3.50m },
                    new Line { Product = "milk \"*/</code></example>\\", Count = 1, Price = 0.99m },
                },
                Labels = new Dictionary<string, string> { ["two words"] = "x", ["</summary>"] = "&" },
                Anything = new Dictionary<string, object?>
                {
                    ["list"] = new List<object?> { 1L, 2.5d, true, null, "text" },
                    ["deep"] = new Dictionary<string, object?>
                    {
                        ["er"] = new Dictionary<string, object?>(),
                    },
                },
                Note = null,
            });

        JsonAssert.Equal(
            """
            {
              "id": "3f2504e0-4f89-11d3-9a0c-0305e82c3301",
              "state": "open",
              "urgent": false,
              "paid": "2024-05-06T05:08:09Z",
              "due": "2024-05-31",
              "home": "https://example.com/orders?x=1&y=<2>",
              "seal": "AQIDBA==",
              "lines": [
                { "product": "tea", "count": 2, "price": 3.50 },
                { "product": "milk \"*/</code></example>\\", "count": 1, "price": 0.99 }
              ],
              "labels": { "two words": "x", "</summary>": "&" },
              "anything": { "list": [1, 2.5, true, null, "text"], "deep": { "er": {} } },
              "note": null
            }
            """,
            server.LastRequest.Body);
    }
}
