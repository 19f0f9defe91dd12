namespace CceGen.Runtime.Tests.Json;

/// <summary>Whether a member that was missing is there, because what it stands for was changed.</summary>
public sealed class ChangedMemberExtensionsTests
{
    [Fact]
    public void A_list_is_there_once_it_has_items() => AssertChanges(new List<string>(), null, static list => list.Add("a"));

    [Fact]
    public void A_list_is_there_once_its_items_are_others_or_in_another_order()
    {
        AssertChanges(new List<int> { 1, 2 }, [1, 2], static list => list.Reverse());
        AssertChanges(new List<int> { 1, 2 }, [1, 2], static list => list.RemoveAt(1));
        AssertChanges(new List<int> { 1, 2 }, [1, 2], static list => list.Clear());
        AssertChanges(new List<int> { 1, 2 }, [1, 2], static list => list.Add(2));
    }

    [Fact]
    public void A_map_is_there_once_it_has_members() => AssertChanges(new Dictionary<string, int>(), null, static map => map.Add("a", 1));

    [Fact]
    public void Octets_are_there_once_one_is_another() => AssertChanges(new byte[] { 1, 2 }, [1, 2], static octets => octets[1] = 3);

    // The framework calls them equal.
    [Fact]
    public void A_list_is_there_once_an_item_is_written_in_another_way()
    {
        AssertChanges(new List<Uri> { new("https://example.com/#a") }, [new Uri("https://example.com/#a")], static list => list[0] = new Uri("https://example.com/#b"));
        AssertChanges(new List<Uri> { new("https://a@example.com/") }, [new Uri("https://a@example.com/")], static list => list[0] = new Uri("https://b@example.com/"));
        var time = new DateTime(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc);
        AssertChanges(new List<DateTime> { time }, [time], static list => list[0] = DateTime.SpecifyKind(list[0], DateTimeKind.Unspecified));
        AssertChanges(new List<DateTimeOffset> { time }, [time], static list => list[0] = list[0].ToOffset(TimeSpan.FromHours(1)));
        AssertChanges(new List<decimal> { 1.0m }, [1.0m], static list => list[0] = 1.00m);
        AssertChanges(new List<double> { 0 }, [0], static list => list[0] = -0.0);
    }

    [Fact]
    public void A_member_that_was_set_is_there_whatever_it_is()
    {
        Assert.True(new JsonOptional<List<int>?>(null).SetIfChanged(null).IsSet);
        Assert.True(new JsonOptional<List<int>?>([1]).SetIfChanged([1]).IsSet);
    }

    [Fact]
    public void A_member_without_a_list_is_missing() => Assert.False(default(JsonOptional<List<int>?>).SetIfChanged([1]).IsSet);

    private static void AssertChanges<T>(T value, T? initial, Action<T> change)
        where T : class
    {
        var member = JsonOptional<T>.Missing(value);
        Assert.False(member.SetIfChanged(initial!).IsSet);

        change(value);

        var changed = member.SetIfChanged(initial!);
        Assert.True(changed.IsSet);
        Assert.Same(value, changed.Value);
    }
}
