using CsCheck;

namespace Cce.Client.Tests.Values;

public sealed class CceTimestampPropertyTests
{
    private const string Alphabet = "0123456789-+:.,TtZz UTCm=é٢\0\n";

    private static readonly Gen<string> Almost =
        Gen.Select(GoClock.Any, Gen.Int[0, 60], Gen.Char[Alphabet], static (clock, place, letter) =>
        {
            string text = clock.Print();
            int at = place % text.Length;
            return text[..at] + letter + text[(at + 1)..];
        });

    [Fact]
    public void Whatever_Go_prints_is_read_back() => GoClock.Any.Sample(static clock =>
    {
        var timestamp = new CceTimestamp(clock.Print());
        return timestamp.Value!.Value.EqualsExact(clock.Value)
            && timestamp.Nanoseconds == clock.Nanoseconds
            && timestamp.Text == clock.Print();
    });

    [Fact]
    public void The_same_in_RFC_3339_is_the_same_time() => GoClock.Any.Sample(static clock =>
    {
        var timestamp = new CceTimestamp(clock.PrintRfc3339());
        return timestamp.Value!.Value.EqualsExact(clock.Value) && timestamp.Nanoseconds == clock.Nanoseconds;
    });

    [Fact]
    public void Whatever_the_text_is_nothing_is_thrown_and_the_text_is_kept() =>
        Gen.OneOf(Gen.String, Gen.String[Gen.Char[Alphabet], 0, 40], Almost).Sample(static text =>
        {
            var timestamp = new CceTimestamp(text);
            return ReferenceEquals(timestamp.Text, text)
                && timestamp.Nanoseconds is >= 0 and <= 999_999_999
                && (timestamp.Value is not null || timestamp.Nanoseconds == 0)
                && timestamp == new CceTimestamp(text);
        });

    [Fact]
    public void A_progress_never_throws_either_and_keeps_its_text() =>
        Gen.OneOf(Gen.String, Gen.String[Gen.Char["0123456789-+.,eE %"], 0, 40]).Sample(static text =>
            ReferenceEquals(new CceProgress(text).Text, text));
}
