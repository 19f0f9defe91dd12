namespace CceGen.Runtime.Tests.Http;

/// <summary>The URLs of requests: nothing that a caller passes changes their shape.</summary>
public sealed class RequestUrlBuilderTests
{
    [Theory]
    [InlineData("a/b", "a%2Fb")]
    [InlineData("ä ?#", "%C3%A4%20%3F%23")]
    [InlineData("...", "...")]
    public void A_value_in_the_path_is_escaped(string value, string escaped) =>
        Assert.Equal($"https://api.test/v1/x/{escaped}", Builder().Append("x/").AppendValue(value, "id").ToUri().AbsoluteUri);

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public void A_value_that_would_change_the_path_is_rejected(string value)
    {
        Assert.Equal("id", Assert.Throws<ArgumentException>(() => Builder().AppendValue(value, "id")).ParamName);
        Assert.Equal("id", Assert.Throws<ArgumentException>(() => Builder().AppendValue([value], "id")).ParamName);
    }

    [Fact]
    public void A_value_in_the_path_must_not_be_null()
    {
        Assert.Throws<ArgumentNullException>("id", () => Builder().AppendValue((string?)null, "id"));
        Assert.Throws<ArgumentNullException>("id", () => Builder().AppendValue((IEnumerable<string?>?)null, "id"));
    }

    [Fact]
    public void A_query_begins_with_a_question_mark_and_null_appends_nothing()
    {
        var url = Builder().AppendQuery("none", (string?)null).AppendQuery("a b", "1&2").AppendQuery("c", ["x", null, "y"]).AppendQueryList("d", ["1,2", "3"])
            .AppendQueryList("e", []);

        Assert.Equal("https://api.test/v1/?a%20b=1%262&c=x&c=y&d=1%2C2,3", url.ToUri().AbsoluteUri);
    }

    [Fact]
    public void A_query_that_every_request_has_comes_first_and_is_not_escaped_again() =>
        Assert.Equal("https://api.test/v1/?a=b%20c&d&e=1", Builder().AppendQuery("a=b%20c").AppendQuery("d").AppendQuery("e", "1").ToUri().AbsoluteUri);

    [Fact]
    public void A_long_URL_outgrows_the_first_buffer()
    {
        var value = new string('x', 5000);

        Assert.Equal($"https://api.test/v1/{value}?q={value}", Builder().AppendValue(value, "id").AppendQuery("q", value).ToUri().AbsoluteUri);
    }

    private static RequestUrlBuilder Builder() => new(RequestRoot.Of(null, "https://api.test/v1", null));
}
