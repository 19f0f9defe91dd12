using System.Globalization;
using CceGen.Runtime.NewtonsoftJson;

namespace CceGen.Runtime.Tests.Json.NewtonsoftJson;

/// <summary>Values that are strings in JSON.</summary>
public sealed class TextCodecTests
{
    [Theory]
    [InlineData("\"a\"", "a")]
    [InlineData("\"2026-01-02T03:04:05Z\"", "2026-01-02T03:04:05Z")]
    [InlineData("0.50", "0.50")]
    [InlineData("1e400", "1e400")]
    [InlineData("-0", "-0")]
    [InlineData("true", "true")]
    [InlineData("null", null)]
    public void A_number_where_a_string_is_promised_keeps_its_text(string json, string? text)
    {
        Assert.Equal(text, Codec.Read(JsonCodecs.String, json));
        if (json != "1e400")
        {
            Assert.Equal(text, Codec.ReadItem(JsonCodecs.String, json));
        }
    }

    [Theory]
    [InlineData("{}", "Expected a string, but found an object. Path '', line 1, position 1.")]
    [InlineData("[]", "Expected a string, but found an array. Path '', line 1, position 1.")]
    public void What_has_no_text_is_rejected(string json, string problem) => Assert.Equal(problem, Codec.Rejects(JsonCodecs.String, json).Message);

    [Theory]
    [InlineData("2026-01-02T03:04:05+08:00", "2026-01-02T03:04:05+08:00")]
    [InlineData("2026-01-02T03:04:05.1234567Z", "2026-01-02T03:04:05.1234567Z")]
    [InlineData("2026-01-02T03:04:05+00:00", "2026-01-02T03:04:05Z")]
    [InlineData("2026-01-02 03:04:05+08:00", "2026-01-02T03:04:05+08:00")]
    public void A_time_keeps_its_offset(string text, string written)
    {
        var json = $"\"{text}\"";

        Assert.Equal($"\"{written}\"", Codec.Write(JsonCodecs.DateTimeOffset, Codec.Read(JsonCodecs.DateTimeOffset, json)));
        Assert.Equal($"\"{written}\"", Codec.WriteToText(JsonCodecs.DateTimeOffset, Codec.ReadItem(JsonCodecs.DateTimeOffset, json)));
        Assert.Equal(Codec.Read(JsonCodecs.DateTimeOffset, json), Codec.ReadToken(JsonCodecs.DateTimeOffset, json));
        Assert.Equal(Codec.Read(JsonCodecs.DateTimeOffset, json).UtcDateTime, Codec.Read(JsonCodecs.DateTime, json).ToUniversalTime());
    }

    [Fact]
    public void A_time_without_an_offset_is_local()
    {
        Assert.Equal(new DateTimeOffset(new DateTime(2026, 1, 2, 3, 4, 5)), Codec.Read(JsonCodecs.DateTimeOffset, "\"2026-01-02T03:04:05\""));
        Assert.Equal("\"2026-01-02T03:04:05\"", Codec.Write(JsonCodecs.DateTime, Codec.Read(JsonCodecs.DateTime, "\"2026-01-02T03:04:05\"")));
        Assert.Equal("\"2026-01-02T03:04:05Z\"", Codec.Write(JsonCodecs.DateTime, Codec.Read(JsonCodecs.DateTime, "\"2026-01-02T03:04:05Z\"")));
    }

    [Fact]
    public void A_duration_and_a_time_of_day_have_one_form()
    {
        Assert.Equal("\"PT1H30M\"", Codec.Write(JsonCodecs.Duration, Codec.Read(JsonCodecs.Duration, "\"01:30:00\"")));
        Assert.Equal("\"01:30:00\"", Codec.Write(JsonCodecs.TimeSpan, Codec.Read(JsonCodecs.TimeSpan, "\"01:30:00\"")));
        Assert.Equal("\"01:30:00\"", Codec.Write(JsonCodecs.TimeInTimeSpan, Codec.Read(JsonCodecs.TimeInTimeSpan, "\"01:30\"")));
        Assert.Equal("\"01:30:00\"", Codec.Write(JsonCodecs.TimeOnly, Codec.Read(JsonCodecs.TimeOnly, "\"01:30\"")));
        Codec.Rejects(JsonCodecs.Duration, "\"P1Y\"");
        Codec.Rejects(JsonCodecs.TimeOnly, "\"01:30:00Z\"");
    }

    [Fact]
    public void A_date_has_no_time()
    {
        Assert.Equal("\"2026-01-02\"", Codec.Write(JsonCodecs.DateOnly, Codec.Read(JsonCodecs.DateOnly, "\"2026-01-02\"")));
        Assert.Equal("\"2026-01-02\"", Codec.Write(JsonCodecs.DateInDateTime, Codec.Read(JsonCodecs.DateInDateTime, "\"2026-01-02\"")));
        Assert.Equal("\"2026-01-02\"", Codec.Write(JsonCodecs.DateInDateTimeOffset, new DateTimeOffset(2026, 1, 2, 23, 0, 0, TimeSpan.FromHours(-8))));
        Assert.Equal(new DateOnly(2026, 1, 2), Codec.ReadToken(JsonCodecs.DateOnly, "\"2026-01-02\""));
    }

    [Theory]
    [InlineData("\"2026-02-30T03:04:05Z\"")]
    [InlineData("\"1.5\"")]
    [InlineData("\"03:04\"")]
    [InlineData("\"\"")]
    [InlineData("20260102")]
    [InlineData("false")]
    public void What_is_no_time_is_rejected(string json)
    {
        Codec.Rejects(JsonCodecs.DateTimeOffset, json);
        Codec.Rejects(JsonCodecs.DateTime, json);
        Codec.Rejects(JsonCodecs.DateOnly, json);
    }

    [Fact]
    public void A_culture_has_no_effect()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
        try
        {
            A_time_keeps_its_offset("2026-01-02T03:04:05+08:00", "2026-01-02T03:04:05+08:00");
            A_date_has_no_time();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Bytes_UUIDs_URIs_and_Booleans_are_read_and_written()
    {
        Assert.Equal("\"AQI=\"", Codec.Write(JsonCodecs.Bytes, Codec.Read(JsonCodecs.Bytes, "\"AQI=\"")));
        Assert.Equal("\"6f9619ff-8b86-d011-b42d-00cf4fc964ff\"", Codec.Write(JsonCodecs.Guid, Codec.Read(JsonCodecs.Guid, "\"6F9619FF-8B86-D011-B42D-00CF4FC964FF\"")));
        Assert.Equal("\"a?b=c#d\"", Codec.Write(JsonCodecs.Uri, Codec.Read(JsonCodecs.Uri, "\"a?b=c#d\"")));
        Assert.Equal("true", Codec.Write(JsonCodecs.Boolean, Codec.Read(JsonCodecs.Boolean, "true")));
        Codec.Rejects(JsonCodecs.Bytes, "\"*\"");
        Codec.Rejects(JsonCodecs.Guid, "\"6f96\"");
        Codec.Rejects(JsonCodecs.Uri, "1");
        Codec.Rejects(JsonCodecs.Boolean, "\"true\"");
        Codec.Rejects(JsonCodecs.Boolean, "1");
    }
}
