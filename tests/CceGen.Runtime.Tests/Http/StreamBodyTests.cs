namespace CceGen.Runtime.Tests.Http;

/// <summary>Bodies that are read from a stream while they are sent.</summary>
public sealed class StreamBodyTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_stream_is_read_from_where_it_is_and_stays_open()
    {
        using var stream = new MemoryStream([1, 2, 3, 4]) { Position = 1 };
        using (var content = new StreamBody(stream, "image/png", "body"))
        {
            Assert.Equal(3, content.Headers.ContentLength);
            Assert.Equal("image/png", content.Headers.ContentType!.ToString());
            Assert.Equal(new byte[] { 2, 3, 4 }, await content.ReadAsByteArrayAsync(Token));
        }

        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task A_body_is_sent_again_from_its_start()
    {
        using var stream = new MemoryStream([1, 2, 3]) { Position = 1 };
        using var content = new StreamBody(stream, "image/png", "body");
        await using var first = new CountingStream();
        await using var second = new CountingStream();

        await content.CopyToAsync(first, Token);
        await content.CopyToAsync(second, Token);

        Assert.Equal((2, 2), (first.Count, second.Count));
    }

    [Fact]
    public async Task A_stream_that_cannot_seek_has_no_length_and_is_sent_once()
    {
        await using var stream = new EndlessStream(10);
        using var content = new StreamBody(stream, "image/png", "body");
        await using var target = new CountingStream();

        Assert.Null(content.Headers.ContentLength);
        await content.CopyToAsync(target, Token);

        Assert.Equal(10, target.Count);
        await Assert.ThrowsAsync<InvalidOperationException>(() => content.CopyToAsync(target, Token));
    }

    [Theory]
    [InlineData("image")]
    [InlineData("/png")]
    [InlineData("image/")]
    [InlineData("image/;a=b")]
    [InlineData("a;b/c")]
    [InlineData("image/*")]
    [InlineData("image/png\r\nX-Evil: 1")]
    [InlineData("image/ä")]
    [InlineData("")]
    public void A_text_that_is_no_media_type_is_rejected(string contentType)
    {
        using var stream = new MemoryStream();

        Assert.Throws<ArgumentException>(nameof(contentType), () => new StreamBody(stream, contentType, nameof(contentType)));
    }

    [Fact]
    public async Task Two_gigabytes_take_no_memory_worth_mentioning()
    {
        await using var stream = new EndlessStream(EndlessStream.TwoGigabytes);
        using var content = new StreamBody(stream, "application/octet-stream", "body");
        await using var target = new CountingStream();

        var before = GC.GetAllocatedBytesForCurrentThread();
        await content.CopyToAsync(target, Token);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
        Assert.Equal(EndlessStream.TwoGigabytes, target.Count);
    }
}
