using CceGen.Runtime;
using CceGen.Runtime.NewtonsoftJson;

namespace CceGen.Runtime.Tests.Http;

public sealed class HeaderJsonTests
{
    [Fact]
    public void A_header_that_is_not_there_is_null()
    {
        var headers = new Dictionary<string, IEnumerable<string>>();

        Assert.Null(HeaderJson.TextOf(headers, "X"));
        Assert.Null(HeaderJson.Value(headers, "X"));
        Assert.Null(HeaderJson.Text(headers, "X"));
        Assert.Null(HeaderJson.Time(headers, "X"));
        Assert.Null(HeaderJson.Values(headers, "X"));
        Assert.Null(HeaderJson.Texts(headers, "X"));
        Assert.Null(JsonHeader.Read("X", null, JsonCodecs.Nullable(JsonCodecs.Int32)));
    }

    [Fact]
    public void A_header_that_was_sent_several_times_is_one_text() => Assert.Equal("a, b", HeaderJson.TextOf(With("a", "b"), "X"));

    [Theory]
    [InlineData("plain", "\"plain\"")]
    [InlineData("a \"b\" \\c", "\"a \\\"b\\\" \\\\c\"")]
    [InlineData("tab\t\u0001", "\"tab\\u0009\\u0001\"")]
    [InlineData("", "\"\"")]
    public void A_text_is_a_string_of_JSON(string text, string json) => Assert.Equal(json, HeaderJson.Text(With(text), "X"));

    [Theory]
    [InlineData("Tue, 15 Nov 1994 08:12:31 GMT", "\"1994-11-15T08:12:31Z\"")]
    [InlineData("1994-11-15T08:12:31+08:00", "\"1994-11-15T08:12:31+08:00\"")]
    [InlineData("yesterday", "\"yesterday\"")]
    public void A_date_of_HTTP_is_written_as_JSON_has_it(string text, string json) => Assert.Equal(json, HeaderJson.Time(With(text), "X"));

    [Fact]
    public void A_list_has_an_item_between_two_separators()
    {
        Assert.Equal("[1,2,3]", HeaderJson.Values(With("1, 2", "3"), "X"));
        Assert.Equal("[1.5,2]", HeaderJson.Values(With("1.5|2"), "X", '|'));
        Assert.Equal("[\"a\",\"\",\"b\"]", HeaderJson.Texts(With("a,,b"), "X"));
        Assert.Equal("[]", HeaderJson.Texts(With(" "), "X"));
    }

    [Theory]
    [InlineData("many")]
    [InlineData("")]
    [InlineData("1, 2")]
    [InlineData("2147483648")]
    public void A_header_of_another_type_is_a_format_exception_with_its_name(string text)
    {
        var exception = Assert.Throws<FormatException>(() => JsonHeader.Read("X-Left", HeaderJson.Value(With(text), "X"), JsonCodecs.Nullable(JsonCodecs.Int32)));

        Assert.Contains("'X-Left'", exception.Message, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => SystemTextJson.JsonHeader.Read("X-Left", text, SystemTextJson.JsonCodecs.Nullable(SystemTextJson.JsonCodecs.Int32)));
    }

    private static Dictionary<string, IEnumerable<string>> With(params string[] values) => new() { ["X"] = values };
}
