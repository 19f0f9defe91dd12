namespace CceGen.Runtime.Tests.Http;

/// <summary>Bodies of text, in the encoding that their media type names.</summary>
public sealed class TextBodyTests
{
    [Theory]
    [InlineData("utf-8", new byte[] { (byte)'a', 0xC3, 0xBC })]
    [InlineData("iso-8859-1", new byte[] { (byte)'a', 0xFC })]
    public async Task Text_is_written_in_its_encoding_without_a_mark(string charset, byte[] expected)
    {
        using var content = TextBody.Create("aü", "text/plain; charset=" + charset, charset, "body");

        Assert.Equal(expected, await content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal("text/plain; charset=" + charset, Assert.Single(content.Headers.GetValues("Content-Type")));
    }

    [Theory]
    [InlineData("iso-8859-1", "€")]
    [InlineData("us-ascii", "ü")]
    public void A_character_that_the_encoding_does_not_have_is_rejected(string charset, string text) =>
        Assert.Throws<ArgumentException>("body", () => TextBody.Create(text, "text/plain", charset, "body"));

    // Data of a theory cannot have half of a character.
    [Fact]
    public void Half_of_a_surrogate_pair_is_rejected() =>
        Assert.Throws<ArgumentException>("body", () => TextBody.Create("half \uD83D", "text/plain", "body"));
}
