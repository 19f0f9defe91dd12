using System.Text.Json;
using CsCheck;

namespace CceGen.Runtime.Tests.Http;

/// <summary>Forms that were received: the JSON that their fields stand for.</summary>
public sealed class ReceivedFormTests
{
    [Theory]
    [InlineData("1", "{\"n\":1}")]
    [InlineData("-1.5e+3", "{\"n\":-1.5e+3}")]
    [InlineData("true", "{\"n\":true}")]
    [InlineData("1,\"n\":2", "{\"n\":\"1,\\u0022n\\u0022:2\"}")]
    [InlineData("null", "{\"n\":\"null\"}")]
    [InlineData("", "{}")]
    public void A_number_is_one_only_where_it_looks_like_one(string text, string json) => Assert.Equal(json, ReceivedForm.ToJson([new KeyValuePair<string, string[]>("n", [text])], ["n"], []));

    [Fact]
    public void Texts_and_names_come_back_as_they_are() =>
        Gen.Select(Gen.String, Gen.String.Array[1, 4]).Where((name, values) => values.Append(name).All(text => text.EnumerateRunes().All(rune => rune.Value != 0xFFFD))).Sample((name, values) =>
        {
            using var json = JsonDocument.Parse(ReceivedForm.ToJson([new KeyValuePair<string, string[]>(name, values)], [], [name]));
            var member = Assert.Single(json.RootElement.EnumerateObject());
            Assert.Equal(name, member.Name);
            Assert.Equal(values, member.Value.EnumerateArray().Select(value => value.GetString()));
        });
}
