using System.IO.Compression;
using System.Net;

namespace Cce.Client.Tests.Simulator.Faults;

/// <summary>Bodies that come in another way than they should.</summary>
public sealed class BodyFaultTests : FaultTest
{
    [Fact]
    public async Task A_compressed_body_is_the_answer_compressed()
    {
        using HttpResponseMessage answer = await AskAsync("gzip");

        Assert.Equal("gzip", answer.Content.Headers.ContentEncoding.Single());
        using var body = new GZipStream(await answer.Content.ReadAsStreamAsync(Cancellation), CompressionMode.Decompress);
        using var unpacked = new MemoryStream();
        await body.CopyToAsync(unpacked, Cancellation);
        Assert.Equal(Whole, unpacked.ToArray());
    }

    [Fact]
    public async Task A_byte_order_mark_and_a_wrong_type_leave_the_rest_as_it_is()
    {
        using HttpResponseMessage answer = await AskAsync("bom; type=text/plain");

        Assert.Equal("text/plain", answer.Content.Headers.ContentType?.ToString());
        Assert.Equal([0xEF, 0xBB, 0xBF, .. Whole], await answer.Content.ReadAsByteArrayAsync(Cancellation));
    }

    [Theory]
    [InlineData("truncate", null)]
    [InlineData("truncate=5", 5)]
    [InlineData("truncate=0", 0)]
    [InlineData("truncate=100000", -1)]
    [InlineData("status=500; shape=empty; truncate", 0)]
    public async Task A_truncated_body_ends_within(string fault, int? expected)
    {
        int length = expected switch { null => Whole.Length / 2, -1 => Whole.Length - 1, { } given => given };
        using HttpRequestMessage request = Request(fault);
        using HttpResponseMessage answer = await Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Cancellation);
        using Stream body = await answer.Content.ReadAsStreamAsync(Cancellation);
        var received = new byte[length];
        await body.ReadExactlyAsync(received, Cancellation);

        Assert.True(answer.Content.Headers.ContentLength > length);
        await Assert.ThrowsAsync<HttpIOException>(async () => await body.ReadExactlyAsync(new byte[1], Cancellation));
        Assert.True(fault.StartsWith("status", StringComparison.Ordinal) || received.AsSpan().SequenceEqual(Whole.AsSpan(0, length)));
    }

    [Fact]
    public async Task A_stalled_body_goes_on_when_its_time_has_come()
    {
        using HttpRequestMessage request = Request("stall=30s");
        using HttpResponseMessage answer = await Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Cancellation);
        using Stream body = await answer.Content.ReadAsStreamAsync(Cancellation);
        var received = new byte[Whole.Length];
        await body.ReadExactlyAsync(received.AsMemory(0, Whole.Length / 2), Cancellation);

        Task rest = body.ReadExactlyAsync(received.AsMemory(Whole.Length / 2), Cancellation).AsTask();
        await PassAsync(TimeSpan.FromSeconds(30), rest);

        Assert.Equal(Whole, received);
    }

    [Fact]
    public async Task An_answer_without_a_body_stalls_before_its_headers()
    {
        Task<HttpResponseMessage> asked = AskAsync("status=500; shape=empty; stall=30s");
        await Clock.FirstWait.WaitAsync(Cancellation);

        // If the headers were on their way, they would be there before the answer to what is asked later.
        Assert.Equal(Whole, await Http.GetByteArrayAsync(UpgradePath, Cancellation));
        await PassAsync(TimeSpan.FromSeconds(30), asked);

        using HttpResponseMessage answer = await asked;
        Assert.Equal((500, 0), ((int)answer.StatusCode, answer.Content.Headers.ContentLength));
    }
}
