using System.Text.Json;
using CceGen.Runtime.SystemTextJson;

namespace CceGen.Runtime.Tests.Json.SystemTextJson;

/// <summary>Value types that are texts with System.Text.Json.</summary>
public sealed class TextJsonConverterTests
{
    [Fact]
    public void A_text_is_read_again_whatever_was_read_before()
    {
        var codec = new WordJsonConverter();
        string[] words = ["a", "b", "a", "\u00e9", "", new('x', 65), .. Enumerable.Range(0, 20).Select(number => $"w{number}")];
        string[] texts = [.. words, .. words.Reverse()];

        Assert.Equal(texts, texts.Select(text => codec.Read(JsonSerializer.Serialize(text)).Text));
        Assert.Equal("a", codec.Read("\"\\u0061\"").Text);
        Assert.Equal(("1.50", "true"), (codec.Read("1.50").Text, codec.Read("true").Text));
        Assert.ThrowsAny<JsonException>(() => codec.Read("\"no\""));
        Assert.ThrowsAny<JsonException>(() => codec.Read("\"no\""));
        Assert.ThrowsAny<JsonException>(() => codec.Read("[]"));
    }

    [Fact]
    public void A_text_that_was_read_before_takes_no_memory()
    {
        var codec = new WordJsonConverter();
        var (first, second) = (codec.Read("\"a\""), codec.Read("\"a\""));

        Assert.Same(first.Text, second.Text);
    }

    private readonly record struct Word(string Text);

    private sealed class WordJsonConverter : TextJsonConverter<Word>
    {
        protected override string Format(Word value) => value.Text;

        protected override Word Parse(string text) => text == "no" ? throw Unknown(text) : new Word(text);
    }
}
