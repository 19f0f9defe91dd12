namespace CceGen.Runtime.Tests.Http;

/// <summary>Header parameters.</summary>
public sealed class RequestHeaderExtensionsTests
{
    [Fact]
    public void A_null_and_an_empty_list_add_no_header()
    {
        using var request = Request();

        request.AddHeader("X-A", (string?)null, "a");
        request.AddHeader("X-A", (IEnumerable<string?>?)null, "a");
        request.AddHeader("X-A", [null], "a");

        Assert.Empty(request.Headers);
    }

    [Fact]
    public void A_list_is_separated_by_commas()
    {
        using var request = Request();

        request.AddHeader("X-A", ["1", null, "2"], "a");

        Assert.Equal(["1,2"], request.Headers.GetValues("X-A"));
    }

    [Theory]
    [InlineData("a\rb")]
    [InlineData("a\nX-B: b")]
    [InlineData("a\0")]
    public void A_value_cannot_add_a_line(string value)
    {
        using var request = Request();

        Assert.Throws<ArgumentException>("a", () => request.AddHeader("X-A", value, "a"));
        Assert.Throws<ArgumentException>("a", () => request.AddHeader("X-A", [value], "a"));
        Assert.Empty(request.Headers);
    }

    [Fact]
    public void An_item_of_a_list_has_no_comma()
    {
        using var request = Request();

        Assert.Throws<ArgumentException>("a", () => request.AddHeader("X-A", ["1,2"], "a"));
    }

    [Fact]
    public void A_header_of_content_gets_a_content()
    {
        using var request = Request();

        request.AddHeader("Content-Language", "en", "a");

        Assert.Equal(["en"], request.Content!.Headers.GetValues("Content-Language"));
    }

    [Fact]
    public void A_name_that_is_no_header_is_rejected()
    {
        using var request = Request();

        Assert.Contains("'X A'", Assert.Throws<ArgumentException>("a", () => request.AddHeader("X A", "1", "a")).Message, StringComparison.Ordinal);
    }

    private static OperationRequest Request() => new(HttpMethod.Get, new Uri("https://api.test/"), "getA", "/");
}
