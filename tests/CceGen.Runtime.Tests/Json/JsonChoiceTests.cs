namespace CceGen.Runtime.Tests.Json;

/// <summary>Which type of a union a value is read as.</summary>
public sealed class JsonChoiceTests
{
    [Fact]
    public void The_kind_of_a_value_chooses_where_it_is_enough()
    {
        var choice = new JsonChoice(new JsonCandidate(1, JsonKinds.Text), new JsonCandidate(2, JsonKinds.Array), new JsonCandidate(3, JsonKinds.Number | JsonKinds.Object));

        Assert.Equal([1, 2, 3, 3, 0], new[] { JsonKinds.Text, JsonKinds.Array, JsonKinds.Number, JsonKinds.Object, JsonKinds.Boolean }.Select(kind => choice.Find(kind, 0)));
        Assert.False(choice.LooksInto(JsonKinds.Object));
        Assert.False(choice.LooksInto(JsonKinds.Array));
        Assert.Empty(choice.Names);
    }

    [Fact]
    public void What_was_tried_in_vain_is_passed_over()
    {
        var choice = new JsonChoice(
            new JsonCandidate(1, JsonKinds.Text), new JsonCandidate(2, JsonKinds.Array).Of(JsonKinds.Text), new JsonCandidate(3, JsonKinds.Array | JsonKinds.Text).Of(JsonKinds.Any));

        Assert.Equal([1, 3, 0, 0], Enumerable.Range(0, 4).Select(tried => choice.Find(JsonKinds.Text, tried)));
        var outline = choice.Rent();
        Array(outline, JsonKinds.Text);
        Assert.Equal([2, 3, 0, 0], Enumerable.Range(0, 4).Select(outline.Branch));
        outline.Restart();
        Array(outline, JsonKinds.Number);
        Assert.Equal([3, 0], Enumerable.Range(0, 2).Select(outline.Branch));
    }

    // A union inside may have several types that fit.
    [Fact]
    public void A_type_is_tried_once_however_often_it_fits()
    {
        var choice = new JsonChoice(
            new JsonCandidate(1, JsonKinds.Text), new JsonCandidate(2, JsonKinds.Array).Of(JsonKinds.Text), new JsonCandidate(1, JsonKinds.Array | JsonKinds.Text).Of(JsonKinds.Any),
            new JsonCandidate(2, JsonKinds.Array | JsonKinds.Text).Of(JsonKinds.Any));

        Assert.Equal([1, 2, 0], Enumerable.Range(0, 3).Select(tried => choice.Find(JsonKinds.Text, tried)));
        var outline = choice.Rent();
        Array(outline, JsonKinds.Text);
        Assert.Equal([2, 1, 0], Enumerable.Range(0, 3).Select(outline.Branch));
    }

    [Theory]
    [InlineData("a", 1)]
    [InlineData("b", 2)]
    [InlineData("A", 0)]
    [InlineData(null, 0)]
    public void A_discriminator_chooses_an_object_and_nothing_else(string? text, int expected)
    {
        var choice = new JsonChoice(new JsonCandidate(3, JsonKinds.Text)).By("kind", ("a", 1), ("b", 2), ("c", 2));

        Assert.Equal(expected, choice.Find(text));
        Assert.Equal(3, choice.Find(JsonKinds.Text, 0));
        Assert.True(choice.LooksInto(JsonKinds.Object));
        Assert.False(choice.LooksInto(JsonKinds.Text));
    }

    [Fact]
    public void A_type_for_other_values_of_the_discriminator_is_chosen_without_the_member_as_well()
    {
        var choice = new JsonChoice().By("kind", 7, ("a", 1));

        Assert.Equal([1, 7, 7], new[] { "a", "x", null }.Select(choice.Find));
    }

    [Fact]
    public void The_first_type_is_chosen_whose_required_members_are_there_and_whose_members_have_its_kinds()
    {
        var choice = new JsonChoice(
            new JsonCandidate(1, JsonKinds.Object).Has("a", JsonKinds.Text).MayHave("b", JsonKinds.Number),
            new JsonCandidate(2, JsonKinds.Object).Has("b", "x", "y"),
            new JsonCandidate(3, JsonKinds.Object).Has("c", JsonKinds.Any));

        Assert.Equal(["a", "b", "c"], choice.Names);
        Assert.Equal(1, FindObject(choice, ("a", JsonKinds.Text, "t")));
        Assert.Equal(1, FindObject(choice, ("a", JsonKinds.Text, "t"), ("b", JsonKinds.Number, "1")));
        Assert.Equal(2, FindObject(choice, ("a", JsonKinds.Text, "t"), ("b", JsonKinds.Text, "x")));
        Assert.Equal(0, FindObject(choice, ("a", JsonKinds.Number, "1"), ("b", JsonKinds.Text, "z")));
        Assert.Equal(3, FindObject(choice, ("c", JsonKinds.Null, null)));
        Assert.Equal(0, FindObject(choice));
    }

    [Fact]
    public void The_text_of_a_member_decides_where_it_is_there()
    {
        var choice = new JsonChoice(
            new JsonCandidate(1, JsonKinds.Object).MayHave("type", "taxonomy"),
            new JsonCandidate(2, JsonKinds.Object).MayHave("type", "file", "folder"));

        Assert.Equal(2, FindObject(choice, ("type", JsonKinds.Text, "file")));
        Assert.Equal(1, FindObject(choice, ("type", JsonKinds.Null, null)));
        Assert.Equal(1, FindObject(choice));
        Assert.Equal(0, FindObject(choice, ("type", JsonKinds.Text, "other")));
    }

    [Fact]
    public void A_type_that_forbids_a_member_of_the_object_is_not_chosen()
    {
        var choice = new JsonChoice(
            new JsonCandidate(1, JsonKinds.Object).MayHave("a", JsonKinds.Number).HasOnly("a"),
            new JsonCandidate(2, JsonKinds.Object).Has("a", JsonKinds.Any).HasOnly("a", "b"),
            new JsonCandidate(3, JsonKinds.Object).Has("c", JsonKinds.Any));

        Assert.Equal(1, FindObject(choice));
        Assert.Equal(1, FindObject(choice, ("a", JsonKinds.Number, "1")));
        Assert.Equal(2, FindObject(choice, ("b", JsonKinds.Number, "1"), ("a", JsonKinds.Number, "1")));
        Assert.Equal(3, FindObject(choice, ("c", JsonKinds.Number, "1"), ("z", JsonKinds.Number, "1")));
        Assert.Equal(0, FindObject(choice, ("b", JsonKinds.Number, "1")));
        Assert.Equal(0, FindObject(choice, ("a", JsonKinds.Number, "1"), ("z", JsonKinds.Number, "1")));
    }

    [Fact]
    public void All_items_choose_an_array()
    {
        var choice = new JsonChoice(
            new JsonCandidate(1, JsonKinds.Array).Of(JsonKinds.Text),
            new JsonCandidate(2, JsonKinds.Array).Of(new JsonCandidate(2, JsonKinds.Array).Of(JsonKinds.Number)),
            new JsonCandidate(3, JsonKinds.Array).Of(new JsonCandidate(3, JsonKinds.Object).Has("a", JsonKinds.Any)));

        Assert.Equal(1, FindArray(choice));
        Assert.Equal(1, FindArray(choice, JsonKinds.Text, JsonKinds.Null));
        Assert.Equal(0, FindArray(choice, JsonKinds.Text, JsonKinds.Number));
        Assert.Equal(2, Find(choice, outline => Inside(outline, items => Array(items), items => Array(items, JsonKinds.Number))));
        Assert.Equal(0, Find(choice, outline => Inside(outline, items => Array(items, JsonKinds.Number), items => Array(items, JsonKinds.Text))));
        Assert.Equal(3, Find(choice, outline => Inside(outline, items => Object(choice, items, ("a", JsonKinds.Text, "t")))));
        Assert.Equal(0, Find(choice, outline => Inside(outline, items => Object(choice, items, ("a", JsonKinds.Text, "t")), items => Object(choice, items))));

        static void Inside(JsonOutline outline, params Action<JsonOutline>[] items)
        {
            outline.Begin(JsonKinds.Array);
            Assert.All(items, item => item(outline.Items!));
        }
    }

    [Fact]
    public void The_values_of_all_members_choose_a_map()
    {
        var choice = new JsonChoice(
            new JsonCandidate(1, JsonKinds.Object).Has("a", JsonKinds.Number),
            new JsonCandidate(2, JsonKinds.Object).To(JsonKinds.Number),
            new JsonCandidate(3, JsonKinds.Object).To(JsonKinds.Text));

        Assert.Equal(1, FindObject(choice, ("a", JsonKinds.Number, "1"), ("b", JsonKinds.Text, "x")));
        Assert.Equal(2, FindObject(choice));
        Assert.Equal(2, FindObject(choice, ("b", JsonKinds.Number, "1"), ("c", JsonKinds.Null, null)));
        Assert.Equal(3, FindObject(choice, ("a", JsonKinds.Text, "x"), ("b", JsonKinds.Text, "x")));
        Assert.Equal(0, FindObject(choice, ("a", JsonKinds.Text, "x"), ("b", JsonKinds.Number, "1")));
    }

    [Fact]
    public void An_outline_is_used_again_and_remembers_nothing()
    {
        var choice = new JsonChoice(new JsonCandidate(1, JsonKinds.Object).Has("a", "x"), new JsonCandidate(2, JsonKinds.Object).HasOnly());
        var outline = choice.Rent();
        Object(choice, outline, ("a", JsonKinds.Text, "x"), ("b", JsonKinds.Text, "x"));
        Assert.Equal(1, outline.Branch(0));
        choice.Return(outline);

        Assert.Same(outline, choice.Rent());
        Assert.NotSame(outline, choice.Rent());
        Object(choice, outline);
        Assert.Equal(2, outline.Branch(0));
    }

    private static int Find(JsonChoice choice, Action<JsonOutline> look)
    {
        var outline = choice.Rent();
        look(outline);
        choice.Return(outline);
        return outline.Branch(0);
    }

    private static int FindObject(JsonChoice choice, params (string Name, JsonKinds Kind, string? Text)[] members) => Find(choice, outline => Object(choice, outline, members));

    private static void Object(JsonChoice choice, JsonOutline outline, params (string Name, JsonKinds Kind, string? Text)[] members)
    {
        Assert.True(outline.Begin(JsonKinds.Object));
        foreach (var (name, kind, text) in members)
        {
            var index = choice.Names.ToList().IndexOf(name);
            if (index < 0)
            {
                outline.AddOther();
            }
            else
            {
                outline.SetMember(index, kind, outline.AsksForText(index) ? text : null);
            }

            outline.Values?.Begin(kind);
        }

        outline.End();
    }

    private static int FindArray(JsonChoice choice, params JsonKinds[] items) => Find(choice, outline => Array(outline, items));

    private static void Array(JsonOutline outline, params JsonKinds[] items)
    {
        Assert.True(outline.Begin(JsonKinds.Array));
        Assert.All(items, item => outline.Items!.Begin(item));
    }
}
