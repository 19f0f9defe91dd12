namespace CceGen.Runtime.Tests.Http;

/// <summary>Events of the HTML standard, with the examples that it has.</summary>
public sealed class ServerSentEventItemsTests
{
    [Theory]
    [InlineData("data: YHOO\ndata: +2\ndata: 10\n\n", "message||YHOO\n+2\n10")]
    [InlineData(": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n\n", "message|1|first event", "message||second event", "message|| third event")]
    [InlineData("data\n\ndata\ndata\n\ndata:", "message||", "message||\n")]
    [InlineData("data:test\n\ndata: test\n\n", "message||test", "message||test")]
    [InlineData("event: add\ndata: 73857293\n\nevent: remove\ndata: 2153\n\ndata: x\n\n", "add||73857293", "remove||2153", "message||x")]
    [InlineData("event: add\n\ndata: the type was that of no event\n\n", "message||the type was that of no event")]
    [InlineData("id: 7\n\ndata: a\n\nid: 8\ndata: b\n\ndata: c\n\n", "message|7|a", "message|8|b", "message|8|c")]
    [InlineData("id: a\0b\ndata: x\n\n", "message||x")]
    [InlineData("data: cut off by the end", new string[0])]
    [InlineData("data: cut off by the end\n", new string[0])]
    [InlineData("data: a\r\rdata: b\r\n\r\ndata: c\n\r", "message||a", "message||b", "message||c")]
    [InlineData("\uFEFFdata: after the mark\n\n", "message||after the mark")]
    [InlineData("data: \uFEFFkept\n\n", "message||\uFEFFkept")]
    [InlineData("data: a:b: c\nunknown: x\nDATA: y\ndata : z\n\n", "message||a:b: c")]
    [InlineData("data: 你好 🙂\n\n", "message||你好 🙂")]
    [InlineData("", new string[0])]
    public async Task Events_are_those_of_the_standard(string text, params string[] expected)
    {
        foreach (var parts in new[] { [text], ItemsTest.InPieces(text) })
        {
            var items = new ServerSentEventItems(ArrivingStream.Of(parts), ItemsTest.Facts);
            var events = new List<string>();
            while (await items.ReadAsync(TestContext.Current.CancellationToken))
            {
                events.Add($"{items.EventType}|{items.LastEventId}|{items.Text}");
            }

            Assert.Equal(expected, events);
        }
    }

    [Theory]
    [InlineData("retry: 1500\ndata: x\n\n", 1500)]
    [InlineData("retry: 1500\n\ndata: x\n\n", 1500)]
    [InlineData("retry: 0\ndata: x\n\n", 0)]
    [InlineData("retry: 1.5\ndata: x\n\n", null)]
    [InlineData("retry: -1\ndata: x\n\n", null)]
    [InlineData("retry:\ndata: x\n\n", null)]
    [InlineData("retry: 99999999999999999999\ndata: x\n\n", null)]
    [InlineData("data: x\n\n", null)]
    public async Task The_time_before_the_next_connection_is_a_number_of_milliseconds(string text, int? expected)
    {
        var items = new ServerSentEventItems(ArrivingStream.Of(text), ItemsTest.Facts);

        Assert.True(await items.ReadAsync(TestContext.Current.CancellationToken));

        Assert.Equal(expected, (int?)items.Retry?.TotalMilliseconds);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r")]
    [InlineData("\r\n")]
    public async Task An_event_is_there_with_the_end_of_its_empty_line(string end)
    {
        var body = new ArrivingStream();
        var items = new ServerSentEventItems(body, ItemsTest.Facts);
        for (var number = 0; number < 3; number++)
        {
            var next = items.ReadAsync(TestContext.Current.CancellationToken);
            Assert.False(next.IsCompleted);

            body.Send($"data: {number}{end}{end}");

            Assert.True(await next);
            Assert.Equal($"{number}", items.Text);
        }
    }
}
