namespace CceGen.Runtime.Tests.Json;

/// <summary>What is remembered of values of unions that are read again.</summary>
public sealed class JsonTrialsTests
{
    [Fact]
    public void What_was_tried_is_known_until_the_outermost_value_ends()
    {
        var place = (new object(), (object?)null, 5L);
        var outer = JsonTrials.Begin(0);
        var inner = JsonTrials.Begin(0);
        inner.Note(place, 2);
        Assert.Equal(2, inner.Of(place));
        Assert.Equal(0, inner.Of((place.Item1, null, 6L)));
        inner.End();
        Assert.Equal(2, outer.Of(place));
        outer.End();

        var next = JsonTrials.Begin(0);
        Assert.Equal(0, next.Of(place));
        next.Note(place, 1);
        Assert.Equal(0, next.Of(place));
        next.End();
    }

    // A converter of the user's may read another text in the middle of a value, with the same union at the same position.
    [Fact]
    public void A_call_inside_of_a_call_knows_nothing_of_the_other_text()
    {
        var place = (new object(), (object?)null, 5L);
        var outer = JsonTrials.Begin(0);
        var inner = JsonTrials.Begin(0);
        inner.Note(place, 2);
        var other = JsonTrials.Begin(1);
        var inOther = JsonTrials.Begin(1);
        Assert.Equal(0, inOther.Of(place));
        inOther.Note(place, 1);
        inOther.End();
        other.End();
        Assert.Equal(2, inner.Of(place));

        other = JsonTrials.Begin(1);
        Assert.Equal(0, other.Of(place));
        other.End();
        inner.End();
        outer.End();
    }
}
