using System.Text;
using System.Text.Json;
using CceGen.Runtime.SystemTextJson;
using CsCheck;

namespace CceGen.Runtime.Tests.Json.SystemTextJson;

/// <summary>Members whose values can be written in several ways.</summary>
public sealed class SpelledCodecTests
{
    private static readonly JsonEncodedText Name = JsonEncodedText.Encode("m");

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
        Read(SpelledCodecs.Double, text, ref spellings);
        Assert.Null(spellings[0]);
    }

    [Theory]
    [InlineData("2024-01-02T03:04:05Z")]
    [InlineData("2024-01-02T03:04:05.1234567Z")]
    [InlineData("2024-01-02T03:04:05.1-03:30")]
    public void The_usual_text_of_a_time_is_not_kept(string text)
    {
        var spellings = default(JsonSpellings);
        Read(SpelledCodecs.DateTimeOffset, $"\"{text}\"", ref spellings);
        Assert.Null(spellings[0]);
    }

    [Fact]
    public void An_offset_of_zero_is_written_for_any_time_of_UTC()
    {
        var spellings = default(JsonSpellings);
        var time = Read(SpelledCodecs.DateTimeOffset, "\"2024-01-02T03:04:05.1+00:00\"", ref spellings);

        Assert.Same(JsonSpelling.ZeroOffset, spellings[0]);
        Assert.Equal("{\"m\":\"2024-01-02T03:04:06.1+00:00\"}", Write(writer => SpelledCodecs.DateTimeOffset.WriteOptional(writer, Name, time.AddSeconds(1), spellings[0])));
        Assert.Equal("{\"m\":\"2024-01-02T04:04:05.1+01:00\"}", Write(writer => SpelledCodecs.DateTimeOffset.WriteOptional(writer, Name, time.ToOffset(TimeSpan.FromHours(1)), spellings[0])));
    }

    // Another value is written as the usual codec writes it; the one that was read comes back as it was.
    private static void AssertKept<T>(Gen<string> texts, SpelledCodec<T> codec, JsonCodec<T> usual, Func<T, T> change)
        where T : struct, IEquatable<T> => texts.Sample(text =>
        {
            var spellings = default(JsonSpellings);
            var value = Read(codec, text, ref spellings);
            Assert.Equal($"{{\"m\":{text}}}", Write(writer => codec.WriteOptional(writer, Name, value, spellings[0])));
            if (change(value) is var other && !other.Equals(value))
            {
                Assert.Equal(Write(writer => usual.Write(writer, Name, other)), Write(writer => codec.WriteNullable(writer, Name, other, spellings[0])));
            }
        });

    private static T Read<T>(SpelledCodec<T> codec, string text, ref JsonSpellings spellings)
        where T : struct
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes($"{{\"m\":{text}}}"));
        reader.Read();
        reader.Read();
        return codec.ReadNextNullable(ref reader, ref spellings, 0)!.Value;
    }

    private static string Write(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
