using System.Globalization;
using System.Runtime.Serialization;
using CceGen.Runtime;

namespace CceGen.Runtime.Tests.Http;

public sealed class ObjectTextTests
{
    private enum Level
    {
        [EnumMember(Value = "very high")]
        High,

        [EnumMember]
        Low,

        Plain = 7,
    }

    [Flags]
    private enum Sides
    {
        Left = 1,
        Right = 2,
    }

    private static readonly int[] Numbers = [1, 2];

    public static TheoryData<object?, string?> Values { get; } = new()
    {
        { null, null },
        { "text", "text" },
        { "", "" },
        { true, "true" },
        { 1.5, "1.5" },
        { 12345678901234567890m, "12345678901234567890" },
        { 'c', "c" },
        { new byte[] { 1, 2 }, "AQI=" },
        { new[] { "a", null, "b" }, "a,,b" },
        { new object?[] { 1, null, true, Level.High, new[] { 2, 3 } }, "1,,true,very high,2,3" },
        { Array.Empty<int>(), "" },
        { Level.High, "very high" },
        { Level.Low, "Low" },
        { Level.Plain, "7" },
        { (Level)9, "9" },
        { Sides.Right, "2" },
        { Sides.Left | Sides.Right, "Left, Right" },
        { Guid.Empty, "00000000-0000-0000-0000-000000000000" },
        { new DateTimeOffset(2024, 1, 2, 3, 4, 5, TimeSpan.FromHours(2)), "01/02/2024 03:04:05 +02:00" },
        { new Uri("https://host/a b"), "https://host/a b" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_is_written_as_what_it_is(object? value, string? expected)
    {
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("de-DE");
        try
        {
            Assert.Equal(expected, ObjectText.Of(value));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void What_is_no_text_stays_what_it_is()
    {
        var map = new Dictionary<string, object>();
        Assert.Equal<object?>(["very high", "5", "1,2", map, true, "a", null], [ObjectText.Plain(Level.High), ObjectText.Plain(5), ObjectText.Plain(Numbers), ObjectText.Plain(map), ObjectText.Plain(true), ObjectText.Plain("a"), ObjectText.Plain(null)]);
        Assert.Equal("1.5 1,5", ObjectText.Of(1.5) + " " + ObjectText.In(new CultureInfo("de-DE"), 1.5));
    }
}
