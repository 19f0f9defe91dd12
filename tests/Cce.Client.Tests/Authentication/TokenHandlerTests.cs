using Cce.Client.Authentication;

namespace Cce.Client.Tests.Authentication;

public sealed class TokenHandlerTests : IAsyncDisposable
{
    private readonly WireServer _server = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_token_takes_the_place_of_another(bool async)
    {
        using HttpClient http = Client("s3cret");
        using var request = new HttpRequestMessage(HttpMethod.Get, _server.Endpoint);
        request.Headers.Add("X-Auth-Token", "old");

        using HttpResponseMessage response = async
            ? await http.SendAsync(request, Cancellation)
            : await Task.Run(() => http.Send(request, Cancellation), Cancellation);

        Assert.Equal("s3cret", Assert.Single(_server.Requests).Header("X-Auth-Token"));
    }

    [Fact]
    public async Task The_token_does_not_cross_a_network_in_clear()
    {
        using HttpClient http = Client("s3cret");

        InvalidOperationException exception = await Assert.ThrowsAsync<InvalidOperationException>(
            () => http.GetAsync(new Uri("http://cce.example.com/"), Cancellation));

        Assert.DoesNotContain("s3cret", exception.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("s3cret\n")]
    public void A_token_that_no_header_can_carry_is_refused_without_showing_it(string token)
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(nameof(token), () => new TokenHandler(token));

        Assert.DoesNotContain("s3cret", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_break_in_a_value_makes_no_second_header()
    {
        using HttpClient http = Client("s3cret");
        http.DefaultRequestHeaders.TryAddWithoutValidation("X-Own", "a\r\nX-Evil: 1");

        ArgumentException exception = await Assert.ThrowsAsync<ArgumentException>(() => http.GetAsync(_server.Endpoint, Cancellation));

        Assert.Contains("X-Own", exception.Message, StringComparison.Ordinal);
        Assert.Empty(_server.Requests);
    }

    private static HttpClient Client(string token) =>
        new(new TokenHandler(token) { InnerHandler = new SocketsHttpHandler { AllowAutoRedirect = false } });
}
