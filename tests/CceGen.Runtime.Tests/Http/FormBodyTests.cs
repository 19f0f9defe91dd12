using System.Text;

namespace CceGen.Runtime.Tests.Http;

/// <summary>URL-encoded forms: the bytes that are sent.</summary>
public sealed class FormBodyTests
{
    [Theory]
    [InlineData("a b", "a+b")]
    [InlineData("*-._", "*-._")]
    [InlineData("~!'()&=+%#/?", "%7E%21%27%28%29%26%3D%2B%25%23%2F%3F")]
    [InlineData("ü€😀", "%C3%BC%E2%82%AC%F0%9F%98%80")]
    [InlineData("\r\n\0", "%0D%0A%00")]
    [InlineData("", "")]
    public async Task Names_and_values_are_encoded_as_the_URL_standard_says(string text, string encoded)
    {
        Assert.Equal($"n={encoded}", await SentAsync(new FormBody().Add("n", text)));
        Assert.Equal($"{encoded}=v", await SentAsync(new FormBody().Add(text, "v")));
    }

    // Data of a theory cannot have half of a character.
    [Fact]
    public async Task Half_of_a_surrogate_pair_is_replaced() => Assert.Equal("n=half+%EF%BF%BD", await SentAsync(new FormBody().Add("n", "half \uD83D")));

    [Fact]
    public async Task Null_is_no_field()
    {
        var form = new FormBody().Add("a", (string?)null).Add("b", (IEnumerable<string?>?)null).Add("c", ["x", null, "y"]).Add("d", [], FormStyle.Comma)
            .Add("e", [null], FormStyle.Pipe).AddJson("f", null, FormStyle.Json).AddJson("g", "null", FormStyle.Json).AddJson("h", "[null]", FormStyle.DeepObject);

        Assert.Equal("c=x&c=y", await SentAsync(form));
    }

    [Theory]
    [InlineData((int)FormStyle.Comma, "n=a%2Cb,c+d")]
    [InlineData((int)FormStyle.Space, "n=a%2Cb%20c+d")]
    [InlineData((int)FormStyle.Tab, "n=a%2Cb%09c+d")]
    [InlineData((int)FormStyle.Pipe, "n=a%2Cb%7Cc+d")]
    public async Task The_items_of_a_list_have_a_separator_between_them(int style, string expected)
    {
        Assert.Equal(expected, await SentAsync(new FormBody().Add("n", ["a,b", "c d"], (FormStyle)style)));
        Assert.Equal(expected, await SentAsync(new FormBody().AddJson("n", "[\"a,b\",null,\"c d\"]", (FormStyle)style)));
    }

    [Theory]
    [InlineData((int)FormStyle.Repeated, "{\"b\":1}", "a={\"b\":1}")]
    [InlineData((int)FormStyle.Repeated, "[1,\"x\",{\"b\":[2]},null,[3]]", "a=1&a=x&a={\"b\":[2]}&a=[3]")]
    [InlineData((int)FormStyle.Json, "[1,\"x\"]", "a=[1,\"x\"]")]
    [InlineData((int)FormStyle.Json, "\"x\"", "a=\"x\"")]
    [InlineData((int)FormStyle.Exploded, "{\"b\":1,\"c\":null,\"d\":[1]}", "b=1&d=[1]")]
    [InlineData((int)FormStyle.Comma, "{\"b\":1,\"c\":null,\"d\":true}", "a=b,1,d,true")]
    [InlineData((int)FormStyle.DeepObject, "{\"b\":1,\"c\":{\"d\":[1,2],\"e\":null},\"f\":[],\"g\":{}}", "a[b]=1&a[c][d][]=1&a[c][d][]=2")]
    [InlineData((int)FormStyle.DeepObject, "[{\"b\":1},[2,3]]", "a[0][b]=1&a[1][]=2&a[1][]=3")]
    [InlineData((int)FormStyle.DeepObject, "1.50", "a=1.50")]
    public async Task A_value_is_taken_apart_as_its_style_says(int style, string json, string expected)
    {
        var sent = await SentAsync(new FormBody().AddJson("a", json, (FormStyle)style));

        Assert.Equal(expected, Uri.UnescapeDataString(sent));
    }

    [Fact]
    public async Task The_members_of_an_object_are_fields_with_styles_of_their_own()
    {
        var form = new FormBody().Style("list", FormStyle.Comma).Style("deep", FormStyle.DeepObject)
            .AddMembers("{\n  \"list\": [ 1, 2 ],\n  \"deep\": { \"a\": \"b\" },\n  \"none\": null,\n  \"t\\u00e9\\n\": \"\\\"\\\\\\/\\b\\f\\r\\t\"\n}");

        Assert.Equal("list=1,2&deep%5Ba%5D=b&t%C3%A9%0A=%22%5C%2F%08%0C%0D%09", await SentAsync(form));
    }

    [Fact]
    public void A_form_without_a_field_is_none_where_it_may_be_missing()
    {
        Assert.Null(new FormBody().Add("a", (string?)null).ToOptionalContent("application/x-www-form-urlencoded"));
        Assert.NotNull(new FormBody().Add("a", "").ToOptionalContent("application/x-www-form-urlencoded"));
    }

    private static async Task<string> SentAsync(FormBody form)
    {
        using var content = form.ToContent("application/x-www-form-urlencoded; charset=utf-8");
        Assert.Equal("application/x-www-form-urlencoded; charset=utf-8", Assert.Single(content.Headers.GetValues("Content-Type")));
        return Encoding.ASCII.GetString(await content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }
}
