using System.Text;

namespace CceGen.Runtime.Tests.Http;

/// <summary>Values of JSON in lines, and with record separators.</summary>
public sealed class JsonItemsTests
{
    [Theory]
    [InlineData("{\"a\":1}\n[2]\n3", "{\"a\":1}", "[2]", "3")]
    [InlineData("1\r\n\r\n \n2\r\n", "1\r", "2\r")]
    [InlineData("\uFEFF\"ä\"\n", "\"ä\"")]
    [InlineData("", new string[0])]
    public async Task A_line_is_a_value(string text, params string[] expected)
    {
        foreach (var parts in new[] { [text], ItemsTest.InPieces(text) })
        {
            Assert.Equal(expected, await ItemsTest.AllAsync(new JsonLineItems(ArrivingStream.Of(parts), ItemsTest.Facts)));
        }
    }

    [Fact]
    public async Task A_line_may_be_longer_than_a_buffer()
    {
        var line = new string('x', 100_000);

        Assert.Equal([line, line], await ItemsTest.AllAsync(new JsonLineItems(ArrivingStream.Of(line, "\n", line), ItemsTest.Facts)));
    }

    [Fact]
    public async Task A_line_that_is_not_UTF_8_is_an_error()
    {
        var body = new ArrivingStream();
        body.Send([(byte)'"', 0xE4, (byte)'"', (byte)'\n']);
        var items = new JsonLineItems(body, ItemsTest.Facts);

        var error = await Assert.ThrowsAsync<InvalidDataException>(() => items.ReadAsync(TestContext.Current.CancellationToken));

        Assert.IsType<DecoderFallbackException>(error.InnerException);
    }

    [Theory]
    [InlineData("\u001E{\"a\":1}\n\u001E2\n", "{\"a\":1}", "2")]
    [InlineData("\u001E{\n  \"a\": [\n1 ]\n}\n\u001E\u001E\n\u001E\"}\\\"{\"\n", "{\n  \"a\": [\n1 ]\n}", "\"}\\\"{\"")]
    [InlineData("", new string[0])]
    public async Task A_value_begins_with_a_record_separator(string text, params string[] expected)
    {
        foreach (var parts in new[] { [text], ItemsTest.InPieces(text) })
        {
            Assert.Equal(expected, await ItemsTest.AllAsync(new JsonSequenceItems(ArrivingStream.Of(parts), ItemsTest.Facts)));
        }
    }

    [Theory]
    [InlineData("\u001E12")]
    [InlineData("\u001E12\u001E{}\n")]
    [InlineData("\u001E{\"a\":\n")]
    [InlineData("\u001E{\"a\":\n\u001E{}\n")]
    public async Task A_value_of_a_sequence_that_breaks_off_is_an_error(string text)
    {
        var items = new JsonSequenceItems(ArrivingStream.Of(text), ItemsTest.Facts);

        await Assert.ThrowsAsync<InvalidDataException>(() => ItemsTest.AllAsync(items));
    }

    [Fact]
    public async Task A_value_is_there_with_the_line_that_completes_it()
    {
        var body = new ArrivingStream();
        var items = new JsonSequenceItems(body, ItemsTest.Facts);
        for (var number = 0; number < 3; number++)
        {
            var next = items.ReadAsync(TestContext.Current.CancellationToken);
            Assert.False(next.IsCompleted);
            body.Send("\u001E[\n");
            Assert.False(next.IsCompleted);

            body.Send($"{number}]\n");

            Assert.True(await next);
            Assert.Equal($"[\n{number}]", items.Text);
        }
    }
}
