using System.Globalization;
using CsCheck;

namespace CceGen.Runtime.Tests.Json;

/// <summary>Times, as texts.</summary>
public sealed class JsonTimeTests
{
    [Fact]
    public void The_length_of_a_time_is_that_of_its_text() => Gen
        .Select(Gen.Long[0, DateTime.MaxValue.Ticks], Gen.OneOf(1L, 10L, 1000L, 100_000L, 10_000_000L), (ticks, step) => new DateTime(ticks - (ticks % step)))
        .Sample(time => Assert.Equal(time.ToString(JsonTime.Format, CultureInfo.InvariantCulture).Length, JsonTime.LengthOf(time)));
}
