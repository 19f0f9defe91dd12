using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Cce.Client.Http;
using CsCheck;

namespace Cce.Client.Tests.Http;

/// <summary>What a server says of the length of a body is a hint: no lie of it loses a body, an error or memory.</summary>
public sealed class ContentLengthTests : IAsyncDisposable
{
    private const string Error = """{"errorCode":"CCE.01404001","errorMessage":"m"}""";
    private readonly RawServer _server = new();

    public static TheoryData<long?> Lengths => [0, 1, 22, 23, 4096, int.MaxValue - 1, int.MaxValue, int.MaxValue + 1L, long.MaxValue - 1, long.MaxValue, (long?)null];

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData("9223372036854775807")]
    [InlineData("9223372036854775806")]
    [InlineData("2147483648")]
    [InlineData("2147483647")]
    public async Task A_length_that_is_never_reached_hides_no_error(string length)
    {
        using CceClient client = Client(static options => options.MaxRetries = 0);
        string head = $"HTTP/1.1 %s X\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n\r\n";
        _server.WriteAndClose(head.Replace("%s", "404", StringComparison.Ordinal) + Error);
        _server.WriteAndClose(head.Replace("%s", "200", StringComparison.Ordinal) + """{"kind":"UpgradeTask"}""");
        _server.WriteAndClose(head.Replace("%s", "200", StringComparison.Ordinal));

        Assert.Equal("CCE.01404001", (await client.FailAsync<CceNotFoundException>()).ErrorCode);
        var broken = await client.FailAsync<CceUnreadableResponseException>();
        Assert.Contains("but the body is incomplete", broken.Message, StringComparison.Ordinal);
        Assert.Equal("""{"kind":"UpgradeTask"}""", broken.Response);

        // An operation without a result.
        await Assert.ThrowsAsync<CceUnreadableResponseException>(client.PauseAsync);
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public async Task A_body_is_read_to_its_end_whatever_length_its_transport_tells(long? length)
    {
        foreach (int maximum in new[] { 22, 23, 1 << 24, int.MaxValue - 1, int.MaxValue })
        {
            using var transport = new ScriptedTransport();
            transport.Do((_, _) => Task.FromResult(Response(200, """{"kind":"UpgradeTask"}""", length)));
            transport.Do((_, _) => Task.FromResult(Response(404, Error, length)));
            using CceClient client = TestClient.Create(transport, change: options => options.MaxResponseSize = maximum);

            Assert.Equal("UpgradeTask", (await client.ShowAsync()).Kind);
            if (maximum > 23)
            {
                Assert.Equal("CCE.01404001", (await client.FailAsync<CceNotFoundException>()).ErrorCode);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public async Task A_body_that_is_larger_than_allowed_is_rejected_whatever_length_is_told(long? length)
    {
        using var transport = new ScriptedTransport();
        transport.Do((_, _) => Task.FromResult(Response(200, """{"kind":"UpgradeTask"}""", length)));
        using CceClient client = TestClient.Create(transport, change: options => options.MaxResponseSize = 21);

        var exception = await client.FailAsync<CceUnreadableResponseException>();

        Assert.Contains("larger than MaxResponseSize, which is 21 bytes", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(100)]
    public async Task A_body_in_chunks_is_read_to_its_end(int maximum)
    {
        using CceClient client = Client(options => options.MaxResponseSize = maximum);
        _server.Write("HTTP/1.1 200 X\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n8\r\n{\"kind\":\r\n4\r\n\"a\"}\r\n0\r\n\r\n");

        Assert.Equal("a", (await client.ShowAsync()).Kind);
    }

    [Fact]
    public void The_array_of_a_body_has_a_size_that_there_is_and_no_more_than_the_limit_needs() =>
        Gen.Select(Gen.OneOf(Gen.Long.Select(static length => (long?)length), Gen.Const((long?)null), Gen.Long[0, 5000].Select(static length => (long?)length)), Gen.OneOf(Gen.Int[1, 100], Gen.Int[1, int.MaxValue]))
            .Sample((length, maximum) =>
            {
                int size = BodyBuffer.First(length, maximum);
                Assert.InRange(size, 1, Math.Min(1 << 20, maximum + 1L));
                for (int next; (next = BodyBuffer.Next(size, maximum)) != size; size = next)
                {
                    Assert.InRange(next, size + 1, 0x7FFFFFC7);
                }

                Assert.Equal(Math.Min(maximum + 1L, 0x7FFFFFC7), size);
            });

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(1_048_574)]
    public void An_honest_length_needs_one_array(int length) => Assert.Equal(length + 1, BodyBuffer.First(length, int.MaxValue));

    private static HttpResponseMessage Response(int status, string body, long? length)
    {
        var content = new StreamContent(new MemoryStream(Encoding.UTF8.GetBytes(body)));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        content.Headers.ContentLength = length;
        return new HttpResponseMessage((HttpStatusCode)status) { Content = content };
    }

    private CceClient Client(Action<CceClientOptions> change)
    {
        CceClientOptions options = TestClient.Options();
        options.Endpoints = [_server.Endpoint];
        change(options);
        return CceClient.Create(options);
    }
}
