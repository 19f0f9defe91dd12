using System.Globalization;
using CceGen.Runtime.NewtonsoftJson;
using CsCheck;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace CceGen.Runtime.Tests.Json.NewtonsoftJson;

/// <summary>Members whose values can be written in several ways: read as a client does, and with the library's reader.</summary>
public sealed class SpelledCodecTests
{
    [Fact]
    public void A_double_is_written_as_it_was_read() => AssertKept(SpelledTexts.Numbers, SpelledCodecs.Double, JsonCodecs.Double, static value => (value + 1) * 3);

    [Fact]
    public void A_float_is_written_as_it_was_read() => AssertKept(SpelledTexts.Numbers, SpelledCodecs.Single, JsonCodecs.Single, static value => (value + 1) * 3);

    [Fact]
    public void A_decimal_is_written_as_it_was_read() => AssertKept(SpelledTexts.Numbers, SpelledCodecs.Decimal, JsonCodecs.Decimal, static value => (value + 1) * 3);

    [Fact]
    public void A_time_is_written_as_it_was_read() => AssertKept(SpelledTexts.Times, SpelledCodecs.DateTimeOffset, JsonCodecs.DateTimeOffset, static value => value.AddTicks(1).ToOffset(TimeSpan.FromHours(1)));

    [Fact]
    public void A_time_without_an_offset_is_written_as_it_was_read() => AssertKept(SpelledTexts.Times, SpelledCodecs.DateTime, JsonCodecs.DateTime, static value => value.AddTicks(1));

    [Fact]
    public void A_UUID_is_written_as_it_was_read() => AssertKept(SpelledTexts.Ids, SpelledCodecs.Guid, JsonCodecs.Guid, static _ => Guid.NewGuid());

    [Theory]
    [InlineData("15")]
    [InlineData("-0.25")]
    [InlineData("0.30000000000000004")]
    [InlineData("1E+20")]
    public void The_usual_text_of_a_number_is_not_kept(string text)
    {
        var spellings = default(JsonSpellings);
        Read(SpelledCodecs.Double, text, ref spellings, isBody: true);
        Assert.Null(spellings[0]);
    }

    [Theory]
    [InlineData("2024-01-02T03:04:05Z")]
    [InlineData("2024-01-02T03:04:05.1234567Z")]
    [InlineData("2024-01-02T03:04:05.1-03:30")]
    public void The_usual_text_of_a_time_is_not_kept(string text)
    {
        var spellings = default(JsonSpellings);
        Read(SpelledCodecs.DateTimeOffset, $"\"{text}\"", ref spellings, isBody: true);
        Assert.Null(spellings[0]);
    }

    [Fact]
    public void A_document_in_memory_has_values_alone()
    {
        var spellings = default(JsonSpellings);
        using var reader = JObject.Parse("{\"m\":15.00}").CreateReader();
        reader.Read();
        reader.Read();
        Assert.Equal(15, SpelledCodecs.Double.ReadNextNullable(reader, ref spellings, 0));
        Assert.Null(spellings[0]);

        using var writer = new JTokenWriter();
        writer.WriteStartObject();
        SpelledCodecs.Double.WriteOptional(writer, "m", 15, "15.00");
        writer.WriteEndObject();
        Assert.Equal(JTokenType.Integer, writer.Token!["m"]!.Type);
    }

    [Fact]
    public void An_offset_of_zero_is_written_for_any_time_of_UTC()
    {
        var spellings = default(JsonSpellings);
        var time = Read(SpelledCodecs.DateTimeOffset, "\"2024-01-02T03:04:05.1+00:00\"", ref spellings, isBody: true);

        Assert.Same(JsonSpelling.ZeroOffset, spellings[0]);
        Assert.Equal("{\"m\":\"2024-01-02T03:04:06.1+00:00\"}", Write(writer => SpelledCodecs.DateTimeOffset.WriteOptional(writer, "m", time.AddSeconds(1), spellings[0])));
        Assert.Equal("{\"m\":\"2024-01-02T04:04:05.1+01:00\"}", Write(writer => SpelledCodecs.DateTimeOffset.WriteOptional(writer, "m", time.ToOffset(TimeSpan.FromHours(1)), spellings[0])));
    }

    // Another value is written as the usual codec writes it; the one that was read comes back as it was.
    private static void AssertKept<T>(Gen<string> texts, SpelledCodec<T> codec, JsonCodec<T> usual, Func<T, T> change)
        where T : struct, IEquatable<T> => Gen.Select(texts, Gen.Bool).Sample((text, isBody) =>
        {
            var spellings = default(JsonSpellings);
            var value = Read(codec, text, ref spellings, isBody);
            Assert.Equal($"{{\"m\":{text}}}", Write(writer => codec.WriteOptional(writer, "m", value, spellings[0])));
            if (change(value) is var other && !other.Equals(value))
            {
                Assert.Equal(Write(writer => usual.Write(writer, "m", other)), Write(writer => codec.WriteNullable(writer, "m", other, spellings[0])));
            }
        });

    private static T Read<T>(SpelledCodec<T> codec, string text, ref JsonSpellings spellings, bool isBody)
        where T : struct
    {
        var json = $"{{\"m\":{text}}}";
        using var characters = new StringReader(json);
        using JsonReader reader = isBody
            ? new JsonBodyReader(json.ToCharArray(), json.Length, new JsonBodySerializer(JsonBody.CreateSettings()))
            : new JsonTextReader(characters) { DateParseHandling = DateParseHandling.None };
        reader.Read();
        reader.Read();
        return codec.ReadNextNullable(reader, ref spellings, 0)!.Value;
    }

    private static string Write(Action<JsonWriter> write)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using var writer = new JsonTextWriter(text);
        writer.WriteStartObject();
        write(writer);
        writer.WriteEndObject();
        return text.ToString();
    }
}
