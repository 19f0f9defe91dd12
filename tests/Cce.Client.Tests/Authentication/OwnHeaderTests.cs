using Cce.Client.Authentication;
using Cce.Client.Tests.Http;

namespace Cce.Client.Tests.Authentication;

/// <summary>Headers that the user adds, over a wire: what Huawei's own client refuses, or sends without a signature.</summary>
public sealed class OwnHeaderTests : IAsyncDisposable
{
    private readonly WireServer _server = new();
    private readonly HttpClient _http = new(new SigningHandler(new AccessKeyCredential("AK", "SK"), "project-1")
    {
        InnerHandler = new SocketsHttpHandler { AllowAutoRedirect = false },
    });

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task Row_4_5_a_header_may_have_two_values_and_a_client_be_used_again()
    {
        _http.DefaultRequestHeaders.Add("X-Own", "b");
        _http.DefaultRequestHeaders.Add("X-Own", "a");

        await ShowAsync();
        await ShowAsync();

        Assert.Equal(["b, a", "b, a"], _server.Requests.Select(request => request.Header("X-Own")));
        Assert.All(_server.Requests, AssertSigned);
    }

    [Theory]
    [InlineData("X-Own", "a\r\nX-Evil: 1")]
    [InlineData("X-Own", "a\nX-Evil: 1")]
    [InlineData("X-Own", "a\rX-Evil: 1")]
    [InlineData("X_Unsigned", "a\r\nX-Evil: 1")]
    [InlineData("Cookie", "a\r\nX-Evil: 1")]
    public async Task Row_4_5_a_line_break_in_a_value_makes_no_second_header(string name, string value)
    {
        // HttpClient itself refuses it only where it validates.
        Assert.Throws<FormatException>(() => _http.DefaultRequestHeaders.Add(name, value));
        _http.DefaultRequestHeaders.TryAddWithoutValidation(name, value);

        var exception = await Assert.ThrowsAsync<ArgumentException>(ShowAsync);

        Assert.Contains(name, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Evil", exception.ToString(), StringComparison.Ordinal);
        Assert.Empty(_server.Requests);
    }

    [Fact]
    public void Row_4_5_nor_does_it_where_a_request_is_only_signed() => Assert.Throws<ArgumentException>(() => RequestSigner.Sign(
        new SignableRequest("GET", _server.Endpoint) { Headers = [new("X-Own", "a\nx-evil:1")] },
        new AccessKeyCredential("AK", "SK"),
        DateTimeOffset.UnixEpoch));

    [Theory]
    [InlineData("Bearer abc")]
    [InlineData("SDK-HMAC-SHA256 Access=OTHER, SignedHeaders=host, Signature=00")]
    public async Task Row_4_5_another_Authorization_gives_way_to_the_signature(string value)
    {
        _http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", value);

        await ShowAsync();

        WireRequest request = Assert.Single(_server.Requests);
        AssertSigned(request);
        Assert.Equal(("project-1", _server.Endpoint.Authority), (request.Header("X-Project-Id"), request.Header("Host")));
    }

    private static void AssertSigned(WireRequest request) =>
        Assert.Equal(WireSignature.Authorization(request, "AK", "SK"), request.Header("Authorization"));

    private Task ShowAsync() => new CceClient(_http) { BaseUrl = _server.Endpoint.AbsoluteUri }.ShowAsync();
}
