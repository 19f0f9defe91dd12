namespace CceGen.Runtime.Tests.Http;

/// <summary>Parameters in other styles than the default: nothing that a caller passes changes the shape of the request.</summary>
public sealed class ParameterStyleTests
{
    private static readonly KeyValuePair<string?, string>[] Hostile = [new("a/b=c", "d&e;f.g,h"), new(null, "?#")];

    [Theory]
    [InlineData("https://x.test/?a=b;c", "https://x.test/?a=b;c")]
    [InlineData("a&b#c+d[e]", "a%26b%23c%2Bd%5Be%5D")]
    [InlineData("%2F%zz%4", "%2F%25zz%254")]
    [InlineData("ä €\uD83D\uDE00", "%C3%A4%20%E2%82%AC%F0%9F%98%80")]
    [InlineData("", "")]
    public void Reserved_characters_are_kept_and_others_escaped(string text, string escaped) => Assert.Equal(escaped, ReservedText.Escape(text));

    [Fact]
    public void Members_are_escaped_in_a_path()
    {
        Assert.Equal("https://api.test/a%2Fb%3Dc=d%26e%3Bf.g%2Ch,%3F%23", Builder().AppendMembers(Hostile, "p").ToUri().AbsoluteUri);
        Assert.Equal("https://api.test/;a%2Fb%3Dc=d%26e%3Bf.g%2Ch;n%20m=%3F%23", Builder().AppendMatrices("n m", Hostile, "p").ToUri().AbsoluteUri);
        Assert.Throws<ArgumentException>("p", () => Builder().AppendLabels(Hostile, "p"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    public void A_label_that_would_be_a_part_of_its_own_of_the_path_is_rejected(string value)
    {
        Assert.Throws<ArgumentException>("p", () => Builder().AppendLabel(value, "p"));
        Assert.Throws<ArgumentException>("p", () => Builder().AppendLabel([value], "p"));
    }

    [Fact]
    public void What_is_null_in_a_path_is_rejected()
    {
        Assert.Throws<ArgumentNullException>("p", () => Builder().AppendLabel((string?)null, "p"));
        Assert.Throws<ArgumentNullException>("p", () => Builder().AppendMatrix("n", (string?)null, "p"));
        Assert.Throws<ArgumentNullException>("p", () => Builder().AppendMembers(null, "p"));
        Assert.Throws<ArgumentNullException>("p", () => Builder().AppendMatrices("n", (IEnumerable<string?>?)null, "p"));
        Assert.Throws<ArgumentNullException>("p", () => Builder().AppendValues(null, '|', "p"));
    }

    [Fact]
    public void Members_are_escaped_in_a_query_and_a_cookie()
    {
        Assert.Equal("https://api.test/?a%2Fb%3Dc=d%26e%3Bf.g%2Ch&n%20m=%3F%23", Builder().AppendQueryMembers("n m", Hostile).ToUri().AbsoluteUri);
        using var request = new HttpRequestMessage();
        request.AddCookie("first", "1");
        request.AddCookies("second", Hostile);
        Assert.Equal("first=1; a%2Fb%3Dc=d%26e%3Bf.g%2Ch; second=%3F%23", Assert.Single(request.Headers.GetValues("Cookie")));
    }

    [Theory]
    [InlineData("a;b")]
    [InlineData("a\r\nb")]
    [InlineData("a b")]
    [InlineData("\"a\"")]
    [InlineData("ü")]
    public void A_cookie_that_is_sent_as_it_is_has_no_forbidden_character(string value)
    {
        using var request = new HttpRequestMessage();

        Assert.Throws<ArgumentException>("p", () => request.AddRawCookie("n", value, "p"));
        Assert.Throws<ArgumentException>("p", () => request.AddRawCookies("n", new[] { value }, "p"));
        Assert.Throws<ArgumentException>("p", () => request.AddRawCookies("n", [new KeyValuePair<string?, string>(value, "")], "p"));
        Assert.False(request.Headers.Contains("Cookie"));
    }

    [Theory]
    [InlineData("""{ "a" : 1.50, "b":[true,null,"x"],"c":null, "d":"\u00e4\"\\\n\/" }""", "a=1.50|b=true|b=x|d=ä\"\\\n/")]
    [InlineData("""["a", 1, null]""", "-=a|-=1")]
    [InlineData("\"a,b\"", "-=a,b")]
    [InlineData("{}", "")]
    [InlineData("[ ]", "")]
    [InlineData("null", "")]
    public void The_parts_of_JSON_are_its_texts(string json, string parts) =>
        Assert.Equal(parts, string.Join("|", JsonParts.Of(json, canRepeat: true).Select(part => $"{part.Key ?? "-"}={part.Value}")));

    [Theory]
    [InlineData("""{"a":{"b":1}, "c":[2,[3]]}""", true, """a={"b":1}|c=2|c=[3]""")]
    [InlineData("""{"a":{"b":1}, "c":[2,[3]]}""", false, """a={"b":1}|c=[2,[3]]""")]
    [InlineData("""[[1] , {"a":"x"}, 2]""", false, """-=[1]|-={"a":"x"}|-=2""")]
    public void What_is_nested_is_JSON(string json, bool canRepeat, string parts) =>
        Assert.Equal(parts, string.Join("|", JsonParts.Of(json, canRepeat).Select(part => $"{part.Key ?? "-"}={part.Value}")));

    [Theory]
    [InlineData("""[[1,2],[],null,[3]]""", ",", "1,2;;3")]
    [InlineData("""[[["a","b"],["c"]],[[null,"d"]]]""", "|,", "a,b|c;d")]
    [InlineData("""[[{"a":1}]]""", "|", """{"a":1}""")]
    public void Lists_in_a_list_are_joined(string json, string separators, string texts) => Assert.Equal(texts, string.Join(";", JsonParts.Lists(json, separators, "p")));

    [Theory]
    [InlineData("""[["a,b"]]""", ",")]
    [InlineData("""[[["a|b"]]]""", "|,")]
    public void A_text_in_a_list_in_a_list_has_no_separator(string json, string separators) => Assert.Throws<ArgumentException>("p", () => JsonParts.Lists(json, separators, "p"));

    [Theory]
    [InlineData("""{"a":1,"b":2}""", true)]
    [InlineData("[1,2]", true)]
    [InlineData("a=[1,2]", true)]
    [InlineData("a=1,2]", false)]
    [InlineData("a,b=", false)]
    [InlineData("a,b", false)]
    [InlineData("[a,b", false)]
    [InlineData("a,b}", false)]
    public void Brackets_hold_JSON_together_in_a_header(string text, bool isSent)
    {
        using var request = new HttpRequestMessage();
        Assert.Throws<ArgumentException>("p", () => request.AddHeader("n", [text], "p"));
        if (isSent)
        {
            request.AddRequiredHeader("n", ["x", text], "p", hasJson: true);
            Assert.Equal("x," + text, string.Join(",", request.Headers.GetValues("n")));
        }
        else
        {
            Assert.Throws<ArgumentException>("p", () => request.AddHeader("n", ["x", text], "p", hasJson: true));
        }
    }

    [Fact]
    public void What_is_nested_has_deep_names() => Assert.Equal(
        "n[a][b]=1|n[c][]=2|n[c][]=3|n[d][0][e]=4|n[d][1][0][]=5|n[i][0]=6|n[i][1][j]=7",
        string.Join("|", JsonParts.DeepOf("n", new JsonPart("""{"a":{"b":1},"c":[2,3],"d":[{"e":4},[[5]]],"f":{},"g":[],"h":null,"i":[null,6,{"j":7}]}""")).Select(part => $"{part.Key}={part.Value}")));

    [Fact]
    public void Members_are_flat()
    {
        Assert.Throws<ArgumentException>("p", () => JsonParts.Join(JsonParts.Of("""{"a=b":1}""", canRepeat: false), "p"));
        Assert.Equal(["a", "1", "b", "x"], JsonParts.Flatten(JsonParts.Of("""{"a":1,"b":"x"}""", canRepeat: false)));
        Assert.Equal(["a=1", "b=x"], JsonParts.Join(JsonParts.Of("""{"a":1,"b":"x"}""", canRepeat: false), "p"));
    }

    private static RequestUrlBuilder Builder() => new(RequestRoot.Of(null, "https://api.test", null));
}
