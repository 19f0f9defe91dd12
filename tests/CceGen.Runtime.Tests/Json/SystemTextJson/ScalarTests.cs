using System.Text.Json;
using CceGen.Runtime.SystemTextJson;

namespace CceGen.Runtime.Tests.Json.SystemTextJson;

/// <summary>Scalars with System.Text.Json: what is read, what is not, and what is written.</summary>
public sealed class ScalarTests
{
    private static readonly JsonSerializerOptions WithInt32 = new() { Converters = { JsonCodecs.Int32 } };

    [Fact]
    public void What_is_written_is_read_again()
    {
        RoundTrip(JsonCodecs.String, "a\"\u4e2d\0", "\"a\\u0022\\u4E2D\\u0000\"");
        RoundTrip(JsonCodecs.Boolean, true, "true");
        RoundTrip(JsonCodecs.Int32, int.MinValue, "-2147483648");
        RoundTrip(JsonCodecs.Int64, long.MaxValue, "9223372036854775807");
        RoundTrip(JsonCodecs.UInt64, ulong.MaxValue, "18446744073709551615");
        RoundTrip(JsonCodecs.Single, 0.1f, "0.1");
        RoundTrip(JsonCodecs.Double, 5, "5");
        RoundTrip(JsonCodecs.Double, 0.1, "0.1");
        RoundTrip(JsonCodecs.Decimal, 1.10m, "1.10");
        RoundTrip(JsonCodecs.Decimal, 5.0m, "5.0");
        RoundTrip(JsonCodecs.Decimal, 0m, "0");
        RoundTrip(JsonCodecs.Decimal, decimal.MinValue, "-79228162514264337593543950335");
        RoundTrip(JsonCodecs.DateTimeOffset, new DateTimeOffset(2024, 1, 2, 3, 4, 5, TimeSpan.FromHours(8)), "\"2024-01-02T03:04:05+08:00\"");
        RoundTrip(JsonCodecs.DateTimeOffset, new DateTimeOffset(2024, 1, 2, 3, 4, 5, 60, TimeSpan.Zero), "\"2024-01-02T03:04:05.06Z\"");
        RoundTrip(JsonCodecs.DateTime, new DateTime(2024, 1, 2, 3, 4, 5, DateTimeKind.Utc), "\"2024-01-02T03:04:05Z\"");
        RoundTrip(JsonCodecs.DateInDateTimeOffset, new DateTimeOffset(2024, 2, 29, 0, 0, 0, TimeSpan.Zero), "\"2024-02-29\"");
        RoundTrip(JsonCodecs.DateInDateTime, new DateTime(2024, 2, 29), "\"2024-02-29\"");
        RoundTrip(JsonCodecs.DateOnly, new DateOnly(2024, 2, 29), "\"2024-02-29\"");
        RoundTrip(JsonCodecs.Duration, TimeSpan.FromMinutes(90), "\"PT1H30M\"");
        RoundTrip(JsonCodecs.TimeSpan, TimeSpan.FromHours(26), "\"1.02:00:00\"");
        RoundTrip(JsonCodecs.TimeInTimeSpan, TimeSpan.FromHours(2), "\"02:00:00\"");
        RoundTrip(JsonCodecs.TimeOnly, new TimeOnly(2, 3, 4, 500), "\"02:03:04.5\"");
        RoundTrip(JsonCodecs.Guid, new Guid("6f9619ff-8b86-d011-b42d-00cf4fc964ff"), "\"6f9619ff-8b86-d011-b42d-00cf4fc964ff\"");
        RoundTrip(JsonCodecs.Uri, new Uri("a?b=c#d", UriKind.RelativeOrAbsolute), "\"a?b=c#d\"");
        RoundTrip(JsonCodecs.Bytes, [1, 2, 3], "\"AQID\"");
    }

    [Theory]
    [InlineData("0.50", "0.50")]
    [InlineData("1e400", "1e400")]
    [InlineData("true", "true")]
    [InlineData("null", null)]
    public void A_number_or_a_Boolean_in_place_of_a_text_is_its_text(string json, string? text) => Assert.Equal(text, JsonCodecs.String.Read(json));

    [Theory]
    [InlineData("\"5\"")]
    [InlineData("5.0")]
    [InlineData("5e0")]
    [InlineData("\"5.0\"")]
    [InlineData("\"\\u0035\"")]
    public void A_whole_number_is_read_however_it_is_written(string json)
    {
        Assert.Equal(5, JsonCodecs.Int32.Read(json));
        Assert.Equal(5, JsonCodecs.Int64.Read(json));
        Assert.Equal(5UL, JsonCodecs.UInt64.Read(json));
        Assert.Equal(5f, JsonCodecs.Single.Read(json));
        Assert.Equal(5d, JsonCodecs.Double.Read(json));
        Assert.Equal(5m, JsonCodecs.Decimal.Read(json));
    }

    [Fact]
    public void What_is_no_such_value_is_rejected_without_being_shown()
    {
        JsonCodecs.String.AssertRejected("{}", "Expected a string, but found an object. Path: $ | LineNumber: 0 | BytePositionInLine: 0.");
        JsonCodecs.Boolean.AssertRejected(" \"true\"", "Expected a Boolean, but found a string. Path: $ | LineNumber: 0 | BytePositionInLine: 1.");
        JsonCodecs.Boolean.AssertRejected("null", "Expected a Boolean, but found null. Path: $ | LineNumber: 0 | BytePositionInLine: 0.");
        JsonCodecs.Int32.AssertRejected("2147483648", "The number is not a whole number of 32 bits. Path: $ | LineNumber: 0 | BytePositionInLine: 0.");
        JsonCodecs.Int64.AssertRejected("\n5.5", "The number is not a whole number of 64 bits. Path: $ | LineNumber: 1 | BytePositionInLine: 0.");
        JsonCodecs.UInt64.AssertRejected("-1", "The number is not a whole number of 64 bits that is not negative. Path: $ | LineNumber: 0 | BytePositionInLine: 0.");
        JsonCodecs.Int64.AssertRejected("\"secret\"", "The string is not a whole number of 64 bits. Path: $ | LineNumber: 0 | BytePositionInLine: 0.");
        JsonCodecs.Decimal.AssertRejected("1e-30", "The number is not a number that a decimal can hold. Path: $ | LineNumber: 0 | BytePositionInLine: 0.");
        JsonCodecs.Decimal.AssertRejected("true", "Expected a number that a decimal can hold, but found a Boolean. Path: $ | LineNumber: 0 | BytePositionInLine: 0.");
        JsonCodecs.Double.AssertRejected("1e400", "The number is not a number that a double can hold. Path: $ | LineNumber: 0 | BytePositionInLine: 0.");
        JsonCodecs.Single.AssertRejected("1e40", "The number is not a number that a float can hold. Path: $ | LineNumber: 0 | BytePositionInLine: 0.");
        JsonCodecs.DateTimeOffset.AssertRejected("\"secret\"", "The string is not a date and time. Path: $ | LineNumber: 0 | BytePositionInLine: 0.");
        JsonCodecs.DateTime.AssertRejected("5", "Expected a date and time, but found a number. Path: $ | LineNumber: 0 | BytePositionInLine: 0.");
        JsonCodecs.DateInDateTime.AssertRejected("\"2024-02-30\"", "The string is not a date (yyyy-MM-dd). Path: $ | LineNumber: 0 | BytePositionInLine: 0.");
        JsonCodecs.Guid.AssertRejected("\"secret\"", "The string is not a GUID. Path: $ | LineNumber: 0 | BytePositionInLine: 0.");
        JsonCodecs.Uri.AssertRejected("\"http://[\"", "The string is not a URI. Path: $ | LineNumber: 0 | BytePositionInLine: 0.");
        JsonCodecs.Bytes.AssertRejected("\"-\"", "The string is not bytes in Base64. Path: $ | LineNumber: 0 | BytePositionInLine: 0.");
    }

    [Fact]
    public void Decimals_are_exact()
    {
        Assert.Equal("1.10", JsonCodecs.Decimal.Write(JsonCodecs.Decimal.Read("1.10")));
        Assert.Equal("0.00", JsonCodecs.Decimal.Write(JsonCodecs.Decimal.Read("0.00")));
        Assert.Equal(12345678901234567.89m, JsonCodecs.Decimal.Read("12345678901234567.89"));
        Assert.Equal(0.0000000000000000000000000001m, JsonCodecs.Decimal.Read("1e-28"));
        Assert.Equal(decimal.Parse("1.23456789012345678901234567895", System.Globalization.CultureInfo.InvariantCulture), JsonCodecs.Decimal.Read("1.23456789012345678901234567895"));
    }

    [Fact]
    public void What_JSON_has_no_number_for_is_not_written()
    {
        Assert.Throws<JsonException>(() => JsonCodecs.Double.Write(double.NaN));
        Assert.Throws<JsonException>(() => JsonCodecs.Single.Write(float.PositiveInfinity));
    }

    [Fact]
    public void Bytes_may_be_broken_into_lines() => Assert.Equal([1, 2, 3], JsonCodecs.Bytes.Read("\"AQ\\r\\nID\"")!);

    [Fact]
    public void Null_is_no_value_of_a_value_type_but_for_the_library()
    {
        Assert.Null(JsonCodecs.Nullable(JsonCodecs.Int32).Read("null"));
        Assert.Equal("null", JsonCodecs.Nullable(JsonCodecs.Int32).Write(null));
        Assert.Equal(0, JsonSerializer.Deserialize<int>("null", WithInt32));
    }

    private static void RoundTrip<T>(JsonCodec<T> codec, T value, string json)
    {
        Assert.Equal(json, codec.Write(value));
        Assert.Equal(value, codec.Read(json));

        // The library's own calls give the same.
        var settings = new JsonSerializerOptions { Converters = { codec } };
        Assert.Equal(json, JsonSerializer.Serialize(value, settings));
        Assert.Equal(value, JsonSerializer.Deserialize<T>(json, settings));
    }
}
