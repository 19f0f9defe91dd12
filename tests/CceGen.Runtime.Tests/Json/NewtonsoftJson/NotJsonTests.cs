using CceGen.Runtime.NewtonsoftJson;
using Newtonsoft.Json;

namespace CceGen.Runtime.Tests.Json.NewtonsoftJson;

/// <summary>What the library reads although it is no JSON.</summary>
public sealed class NotJsonTests
{
    [Theory]
    [InlineData("new Date(1)")]
    [InlineData("undefined")]
    [InlineData("0777")]
    [InlineData("0x10")]
    [InlineData("01")]
    [InlineData("-01")]
    [InlineData("01.5")]
    [InlineData(".5")]
    [InlineData("1.")]
    [InlineData("NaN")]
    [InlineData("-Infinity")]
    public void A_value_of_JavaScript_is_none_of_JSON(string text)
    {
        Rejects(JsonCodecs.Any, text);
        Rejects(JsonCodecs.Any, $"[1,{text}]");
        Rejects(TreeJsonConverter.Instance, $$"""{"name":"a","unknown":{{text}}}""");
        Rejects(TreeJsonConverter.Instance, $$"""{"anything":{{text}}}""");
        Rejects(TreeJsonConverter.Instance, $$"""{"weight":{{text}}}""");
        Rejects(JsonCodecs.List<ICollection<int>, int>(JsonCodecs.Int32), $"[{text}]");
        Rejects(EitherJsonConverter.Instance, $$"""{"name":{{text}},"kind":"model"}""");
        Assert.ThrowsAny<System.Text.Json.JsonException>(() => System.Text.Json.JsonDocument.Parse(text));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-0")]
    [InlineData("0.5")]
    [InlineData("0e1")]
    [InlineData("-10.50E+1")]
    [InlineData("100")]
    public void A_number_of_JSON_is_one(string text)
    {
        Assert.Equal(text, Codec.Write(JsonCodecs.Any, Codec.Read(JsonCodecs.Any, text)));
        Assert.Equal($"[\n{text}]".Replace("\n", "", StringComparison.Ordinal), Codec.Write(JsonCodecs.Any, Codec.Read(JsonCodecs.Any, $"[\r\n{text}\n]")));
    }

    [Theory]
    [InlineData("new Date(1)")]
    [InlineData("undefined")]
    public void A_call_of_the_library_does_not_keep_it_either(string text)
    {
        Assert.ThrowsAny<JsonException>(() => JsonConvert.DeserializeObject<Tree>($$"""{"unknown":{{text}}}"""));
        Assert.ThrowsAny<JsonException>(() => JsonConvert.DeserializeObject<Tree>($$"""{"anything":[{{text}}]}"""));
    }

    [Fact]
    public void Comments_before_a_model_are_skipped_in_a_call_of_the_library() =>
        Assert.Equal("a", JsonConvert.DeserializeObject<Tree>("/* c */ /* d */ {\"name\":\"a\"} // e")!.Name);

    private static void Rejects<T>(JsonCodec<T> codec, string json) =>
        Assert.Contains("line 1", Assert.ThrowsAny<JsonException>(() => Codec.Read(codec, json)).Message, StringComparison.Ordinal);
}
