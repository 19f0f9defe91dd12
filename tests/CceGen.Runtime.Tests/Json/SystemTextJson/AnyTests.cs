using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using CceGen.Runtime.SystemTextJson;

namespace CceGen.Runtime.Tests.Json.SystemTextJson;

/// <summary>Any JSON with System.Text.Json, and the settings, which have a say in it.</summary>
public sealed class AnyTests
{
    [Theory]
    [InlineData("1.10")]
    [InlineData("1e400")]
    [InlineData("123456789012345678901234567890")]
    [InlineData("\"2026-01-02T03:04:05Z\"")]
    [InlineData("{\"$ref\":\"#/a\",\"$type\":\"b\"}")]
    [InlineData("[[],{},null,true]")]
    [InlineData("null")]
    public void Any_JSON_comes_back_as_it_was_written(string json) => Assert.Equal(json, JsonCodecs.Any.Write(JsonCodecs.Any.Read(json)));

    [Fact]
    public void What_a_user_puts_in_is_written()
    {
        var value = new Dictionary<string, object?>
        {
            ["a"] = new object?[] { 1, 2L, 3.5, 4.0m, "t", false, null },
            ["b"] = JsonNode.Parse("{\"x\":[1.10]}"),
            ["c"] = new Own("n"),
            ["d"] = new[] { 1, 2 },
            ["e"] = new DateOnly(2024, 2, 29),
        };

        Assert.Equal(
            """{"a":[1,2,3.5,4.0,"t",false,null],"b":{"x":[1.10]},"c":{"Name":"n"},"d":[1,2],"e":"2024-02-29"}""",
            JsonCodecs.Any.Write(value));
    }

    [Fact]
    public void A_converter_for_a_type_of_the_users_own_is_used()
    {
        var settings = new JsonSerializerOptions { Converters = { new OwnConverter() } };

        Assert.Equal("[\"own n\"]", JsonCodecs.Any.Write(new object[] { new Own("n") }, settings));
        Assert.Equal("{\"name\":\"n\"}", JsonCodecs.Any.Write(new Own("n"), new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase }));
    }

    [Fact]
    public void A_converter_for_any_JSON_is_used_for_reading()
    {
        var settings = new JsonSerializerOptions { Converters = { new AnyConverter() } };

        Assert.Equal("read", JsonCodecs.Any.Read("{\"a\":1}", settings));
        Assert.Equal("read", PetJsonConverter.Instance.Read("{\"a\":[1]}", settings)!.AdditionalProperties["a"]);
    }

    [Fact]
    public void Settings_of_the_form_are_used()
    {
        Assert.Equal("[\n  1\n]", JsonCodecs.Any.Write(new object[] { 1 }, new() { WriteIndented = true }).ReplaceLineEndings("\n"));
        Assert.Equal("\"é\"", JsonCodecs.String.Write("é", new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
        Assert.NotNull(JsonCodecs.Any.Read("[1,/* c */]", new() { AllowTrailingCommas = true, ReadCommentHandling = JsonCommentHandling.Skip }));
        Assert.ThrowsAny<JsonException>(() => JsonCodecs.Any.Read("[[1]]", new() { MaxDepth = 1 }));
    }

    [Theory]
    [InlineData("[1,2]", 3)]
    [InlineData("[1,2]", 4)]
    [InlineData("""{"a,[":"b\",[","c":[]}""", 3)]
    [InlineData("[ [ ] , { } ]", 3)]
    public void As_many_values_as_the_limit_are_read(string json, int maxValues)
    {
        var settings = new JsonSerializerOptions();
        settings.SetMaxValues(maxValues);

        Assert.NotNull(JsonCodecs.Any.Read(json, settings));
    }

    [Theory]
    [InlineData("[1,2]", 2, 2)]
    [InlineData("[1,\n2]", 2, 2)]
    [InlineData("""{"a,[":"b\",[","c":[]}""", 2, 14)]
    [InlineData("[ [ ] , { } ]", 2, 6)]
    [InlineData("[1]", 1, 1)]
    public void More_values_than_the_limit_are_not(string json, int maxValues, long position)
    {
        var settings = new JsonSerializerOptions();
        settings.SetMaxValues(maxValues);

        var problem = Assert.Throws<JsonException>(() => JsonCodecs.Any.Read(json, settings));
        Assert.StartsWith($"The JSON has more than {maxValues} values; SetMaxValues raises the limit. Path: $", problem.Message, StringComparison.Ordinal);
        Assert.Equal(position, problem.BytePositionInLine);
    }

    private sealed record Own(string Name);

    private sealed class OwnConverter : JsonConverter<Own>
    {
        public override Own? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, Own value, JsonSerializerOptions options) => writer.WriteStringValue("own " + value.Name);
    }

    private sealed class AnyConverter : JsonConverter<object>
    {
        public override object? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            reader.Skip();
            return "read";
        }

        public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options) => throw new NotSupportedException();
    }
}
