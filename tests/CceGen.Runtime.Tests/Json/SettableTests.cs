using System.Text.Json;
using CceGen.Runtime.SystemTextJson;

namespace CceGen.Runtime.Tests.Json;

/// <summary>Members that may be absent, null or a value, and dates, with System.Text.Json.</summary>
public sealed class SettableTests
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Converters = { new SettableJsonConverter<string?>(), new SettableDateJsonConverter<DateOnly?>(), new DateJsonConverter<DateTime>() },
    };

    [Fact]
    public void An_absent_value_differs_from_null()
    {
        Assert.NotEqual(default, new Settable<string?>(null));
        Assert.Equal(new Settable<string?>("a"), new Settable<string?>("a"));
        Assert.Equal(new Settable<string?>("a").GetHashCode(), new Settable<string?>("a").GetHashCode());
    }

    [Theory]
    [InlineData("null", null)]
    [InlineData("\"a\"", "a")]
    public void Null_and_a_value_are_set(string json, string? value)
    {
        var settable = JsonSerializer.Deserialize<Settable<string?>>(json, Options);

        Assert.Equal((true, value), (settable.IsSet, settable.Value));
        Assert.Equal(json, JsonSerializer.Serialize(settable, Options));
    }

    [Fact]
    public void A_date_has_no_time()
    {
        var settable = JsonSerializer.Deserialize<Settable<DateOnly?>>("\"2026-01-02\"", Options);

        Assert.Equal(new DateOnly(2026, 1, 2), settable.Value);
        Assert.Equal("\"2026-01-02\"", JsonSerializer.Serialize(settable, Options));
        Assert.Equal("\"2026-01-02\"", JsonSerializer.Serialize(new DateTime(2026, 1, 2, 3, 4, 5), Options));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<DateTime>("\"2026-01-02T03:04:05Z\"", Options));
    }
}
