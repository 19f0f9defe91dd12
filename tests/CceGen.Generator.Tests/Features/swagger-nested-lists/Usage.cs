using Feature;

public static class Usage
{
    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        server.Enqueue(LoopbackResponse.Empty(204));
        server.Enqueue(LoopbackResponse.Empty(204));

        await client.ListsAsync(
            [[1, 2], [3]],
            [[[ListsDeepItemItemItem.Peach, ListsDeepItemItemItem.Plum], [ListsDeepItemItemItem.Plum]], [[ListsDeepItemItemItem.Peach]]],
            fields: [[4, 5], [6]],
            multi: [["a", "b c"], ["d"]],
            csv: [[1.5, 2.25], [3.5]],
            xRows: [[new DateTimeOffset(2024, 1, 2, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2024, 1, 3, 0, 0, 0, TimeSpan.Zero)], [new DateTimeOffset(2024, 1, 4, 0, 0, 0, TimeSpan.Zero)]],
            form: [["e", "f g"], ["h"]]);
        Assert.Equal(
            "/lists/1%2C2%7C3?deep=Peach%2CPlum%09Plum%7CPeach&multi=a%7Cb%20c&multi=d&csv=1.5%202.25,3.5",
            server.LastRequest.Target);
        Assert.Equal("2024-01-02,2024-01-03|2024-01-04", server.LastRequest.Header("X-Rows"));
        Assert.Equal("form=e%2Cf+g%7Ch&fields=4%2C5&fields=6", server.LastRequest.Body);

        await client.ListsAsync([[1]], [], fields: []);
        Assert.Equal("/lists/1?deep=", server.LastRequest.Target);

        // An item with the separator in it would be two items.
        Assert.Equal("multi", (await Assert.ThrowsAsync<ArgumentException>(() => client.ListsAsync([[1]], [], [], multi: [["a|b"]]))).ParamName);
    }
}
