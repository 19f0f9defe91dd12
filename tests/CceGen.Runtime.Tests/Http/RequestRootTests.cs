namespace CceGen.Runtime.Tests.Http;

/// <summary>The beginning of URLs, made of a base URL and the base address of the HTTP client.</summary>
public sealed class RequestRootTests
{
    private static readonly Uri Address = new("https://host.test/root/");

    [Theory]
    [InlineData("https://api.test", "https://api.test/")]
    [InlineData("https://api.test/v1/", "https://api.test/v1/")]
    [InlineData("/v2", "https://host.test/v2/")]
    [InlineData("v2", "https://host.test/root/v2/")]
    [InlineData("", "https://host.test/root/")]
    [InlineData(null, "https://host.test/root/")]
    public void A_base_URL_is_relative_to_the_base_address(string? baseUrl, string root) =>
        Assert.Equal(root, RequestRoot.Of(null, baseUrl, Address).Text);

    [Theory]
    [InlineData("")]
    [InlineData("/v2")]
    [InlineData("file:///etc")]
    public void Without_an_absolute_http_URL_there_is_no_root(string baseUrl) =>
        Assert.Throws<InvalidOperationException>(() => RequestRoot.Of(null, baseUrl, null));

    [Theory]
    [InlineData("https://api.test/?a=b")]
    [InlineData("https://api.test/#a")]
    public void A_base_URL_has_no_query_and_no_fragment(string baseUrl) =>
        Assert.Throws<InvalidOperationException>(() => RequestRoot.Of(null, baseUrl, null));

    [Fact]
    public void It_is_computed_again_only_when_one_of_the_two_changes()
    {
        var first = RequestRoot.Of(null, "v1", Address);

        Assert.Same(first, RequestRoot.Of(first, "v1", Address));
        Assert.NotSame(first, RequestRoot.Of(first, "v2", Address));
        Assert.NotSame(first, RequestRoot.Of(first, "v1", new Uri("https://other.test/")));
    }
}
