using CsCheck;

namespace CceGen.Runtime.Tests.Json;

/// <summary>Which texts an object keeps.</summary>
public sealed class JsonSpellingsTests
{
    [Fact]
    public void A_text_is_kept_for_its_member_until_another_one_is_read()
    {
        var spellings = default(JsonSpellings);
        Assert.Null(spellings[3]);
        spellings.Set(3, null);
        spellings.Set(1, "1.0");
        spellings.Set(4, "2.0");
        Assert.Equal([null, "1.0", null, null, "2.0", null], Enumerable.Range(0, 6).Select(member => spellings[member]));
        spellings.Set(1, "1.00");
        spellings.Set(4, null);
        Assert.Equal([null, "1.00", null, null, null, null], Enumerable.Range(0, 6).Select(member => spellings[member]));
    }

    [Fact]
    public void An_offset_of_zero_is_kept_with_others_and_alone() => Gen.Select(Gen.Int[0, 5], Gen.OneOf(JsonSpelling.ZeroOffset, "1.0", null)).Array.Sample(steps =>
    {
        var (spellings, other) = (default(JsonSpellings), default(JsonSpellings));
        var expected = new string?[6];
        foreach (var (member, text) in steps)
        {
            spellings.Set(member, text);
            expected[member] = text;
        }

        // What another object keeps in the same array is its own.
        other.Set(0, JsonSpelling.ZeroOffset);
        other.Set(1, "2.0");
        Assert.Equal(expected, Enumerable.Range(0, 6).Select(member => spellings[member]));
    });

    [Fact]
    public void Objects_that_keep_offsets_of_zero_alone_take_no_memory_for_it()
    {
        SetOffsets();
        var before = GC.GetAllocatedBytesForCurrentThread();
        SetOffsets();
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void An_object_with_many_texts_does_not_copy_all_of_them_for_each()
    {
        const int members = 2000;
        var spellings = default(JsonSpellings);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var member = 0; member < members; member++)
        {
            spellings.Set(member, "1.0");
        }

        // Twice the largest array, and half of it, and so on; not 8 bytes times the square of the number.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, members * 8, members * 8 * 8);
        Assert.All(Enumerable.Range(0, members), member => Assert.Equal("1.0", spellings[member]));
    }

    private static void SetOffsets()
    {
        var spellings = default(JsonSpellings);
        spellings.Set(1, JsonSpelling.ZeroOffset);
        spellings.Set(3, JsonSpelling.ZeroOffset);
        spellings.Set(1, null);
    }

    [Theory]
    [InlineData("2024-01-02 03:04:05.000+00:00")]
    [InlineData("-1.50E-10")]
    [InlineData("PT1,50S")]
    [InlineData("{6F9619FF-8B86-D011-B42D-00CF4FC964FF}")]
    public void What_is_the_same_in_JSON_is_kept(string text)
    {
        var spellings = default(JsonSpellings);
        spellings.Set(0, text);
        Assert.Equal(text, spellings[0]);
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("2024-01-02T03:04:05Z\0")]
    [InlineData("1\\u0030")]
    [InlineData("1\n")]
    [InlineData("\u0661")]
    [InlineData("\u2212")]
    [InlineData("1</script>")]
    public void What_has_to_be_escaped_is_not(string text)
    {
        var spellings = default(JsonSpellings);
        spellings.Set(0, "1.0");
        spellings.Set(0, text);
        Assert.Null(spellings[0]);
    }

    [Fact]
    public void A_text_is_kept_up_to_128_characters()
    {
        var spellings = default(JsonSpellings);
        spellings.Set(0, new string('1', 129));
        Assert.Null(spellings[0]);
        spellings.Set(0, new string('1', 128));
        Assert.Equal(128, spellings[0]!.Length);
    }

    [Fact]
    public void Objects_are_equal_however_they_were_written()
    {
        var spellings = default(JsonSpellings);
        spellings.Set(0, "1.0");
        Assert.Equal(default, spellings);
        Assert.True(spellings.Equals((object)default(JsonSpellings)));
        Assert.Equal(default(JsonSpellings).GetHashCode(), spellings.GetHashCode());
    }
}
