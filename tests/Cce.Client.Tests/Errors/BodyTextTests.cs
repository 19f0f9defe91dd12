using System.Text;
using Cce.Client.Errors;

namespace Cce.Client.Tests.Errors;

public sealed class BodyTextTests
{
    [Theory]
    [InlineData("text/plain; charset=iso-8859-1", "iso-8859-1")]
    [InlineData("text/plain; charset=\"ISO-8859-1\"", "iso-8859-1")]
    [InlineData("application/json;charset=utf-16", "utf-16")]
    [InlineData("application/json", "utf-8")]
    [InlineData("application/json; charset=nonsense", "utf-8")]
    [InlineData("application/json; charset=utf-7", "utf-8")]
    [InlineData("no content type at all;;", "utf-8")]
    [InlineData("", "utf-8")]
    [InlineData(null, "utf-8")]
    public void The_content_type_names_the_character_set(string? contentType, string encoding) =>
        Assert.Equal("zurück", BodyText.Decode(Encoding.GetEncoding(encoding).GetBytes("zurück"), contentType));

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_mark_at_the_start_knows_better(string encoding)
    {
        Encoding marked = Encoding.GetEncoding(encoding);

        Assert.Equal("ü", BodyText.Decode([.. marked.GetPreamble(), .. marked.GetBytes("ü")], "text/plain; charset=iso-8859-1"));
    }

    [Fact]
    public void What_cannot_be_decoded_is_replaced() => Assert.Equal("a\uFFFDb", BodyText.Decode([(byte)'a', 0xFF, (byte)'b'], null));
}
