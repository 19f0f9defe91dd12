namespace CceGen.Runtime.Tests.Json;

/// <summary>Which type of a union a value is read as.</summary>
public sealed class JsonChoiceTests
{
    [Fact]
    public void The_kind_of_a_value_chooses_where_it_is_enough()
    {
        var choice = new JsonChoice(new JsonCandidate(1, JsonKinds.Text), new JsonCandidate(2, JsonKinds.Array), new JsonCandidate(3, JsonKinds.Number | JsonKinds.Object));

        Assert.Equal([1, 2, 3, 3, 0], new[] { JsonKinds.Text, JsonKinds.Array, JsonKinds.Number, JsonKinds.Object, JsonKinds.Boolean }.Select(choice.Find));
        Assert.False(choice.LooksInto(JsonKinds.Object));
        Assert.False(choice.LooksInto(JsonKinds.Array));
        Assert.Empty(choice.Names);
    }

    [Theory]
    [InlineData("a", 1)]
    [InlineData("b", 2)]
    [InlineData("A", 0)]
    [InlineData(null, 0)]
    public void A_discriminator_chooses_an_object_and_nothing_else(string? text, int expected)
    {
        var choice = new JsonChoice(new JsonCandidate(3, JsonKinds.Text)).By("kind", ("a", 1), ("b", 2), ("c", 2));

        Assert.Equal(expected, choice.Find(Object(choice, ("kind", text is null ? JsonKinds.Null : JsonKinds.Text, text))));
        Assert.Equal(3, choice.Find(JsonKinds.Text));
        Assert.True(choice.LooksInto(JsonKinds.Object));
        Assert.False(choice.LooksInto(JsonKinds.Text));
    }

    [Fact]
    public void A_type_for_other_values_of_the_discriminator_is_chosen_without_the_member_as_well()
    {
        var choice = new JsonChoice().By("kind", 7, ("a", 1));

        Assert.Equal([1, 7, 7], new[] { Object(choice, ("kind", JsonKinds.Text, "a")), Object(choice, ("kind", JsonKinds.Text, "x")), Object(choice) }.Select(choice.Find));
    }

    [Fact]
    public void The_first_type_is_chosen_whose_required_members_are_there_and_whose_members_have_its_kinds()
    {
        var choice = new JsonChoice(
            new JsonCandidate(1, JsonKinds.Object).Has("a", JsonKinds.Text).MayHave("b", JsonKinds.Number),
            new JsonCandidate(2, JsonKinds.Object).Has("b", "x", "y"),
            new JsonCandidate(3, JsonKinds.Object).Has("c", JsonKinds.Any));

        Assert.Equal(["a", "b", "c"], choice.Names);
        Assert.Equal(1, choice.Find(Object(choice, ("a", JsonKinds.Text, "t"))));
        Assert.Equal(1, choice.Find(Object(choice, ("a", JsonKinds.Text, "t"), ("b", JsonKinds.Number, "1"))));
        Assert.Equal(2, choice.Find(Object(choice, ("a", JsonKinds.Text, "t"), ("b", JsonKinds.Text, "x"))));
        Assert.Equal(0, choice.Find(Object(choice, ("a", JsonKinds.Number, "1"), ("b", JsonKinds.Text, "z"))));
        Assert.Equal(3, choice.Find(Object(choice, ("c", JsonKinds.Null, null))));
        Assert.Equal(0, choice.Find(Object(choice)));
    }

    [Fact]
    public void The_text_of_a_member_decides_where_it_is_there()
    {
        var choice = new JsonChoice(
            new JsonCandidate(1, JsonKinds.Object).MayHave("type", "taxonomy"),
            new JsonCandidate(2, JsonKinds.Object).MayHave("type", "file", "folder"));

        Assert.Equal(2, choice.Find(Object(choice, ("type", JsonKinds.Text, "file"))));
        Assert.Equal(1, choice.Find(Object(choice, ("type", JsonKinds.Null, null))));
        Assert.Equal(1, choice.Find(Object(choice)));
        Assert.Equal(0, choice.Find(Object(choice, ("type", JsonKinds.Text, "other"))));
    }

    [Fact]
    public void Items_choose_an_array()
    {
        var choice = new JsonChoice(
            new JsonCandidate(1, JsonKinds.Array).Of(JsonKinds.Text),
            new JsonCandidate(2, JsonKinds.Array).Of(new JsonCandidate(2, JsonKinds.Array).Of(JsonKinds.Number)),
            new JsonCandidate(3, JsonKinds.Array).Of(new JsonCandidate(3, JsonKinds.Object).Has("a", JsonKinds.Any)));

        Assert.Equal(2, choice.Depth);
        Assert.Equal(1, choice.Find(Array(choice)));
        Assert.Equal(1, choice.Find(Array(choice, JsonKinds.Text, JsonKinds.Null)));
        Assert.Equal(0, choice.Find(Array(choice, JsonKinds.Text, JsonKinds.Number)));
        Assert.Equal(2, choice.Find(Array(choice, Array(choice, JsonKinds.Number))));
        Assert.Equal(0, choice.Find(Array(choice, Array(choice, JsonKinds.Text))));
        Assert.Equal(3, choice.Find(Array(choice, Object(choice, ("a", JsonKinds.Text, "t")))));
        Assert.Equal(0, choice.Find(Array(choice, Object(choice))));
    }

    private static JsonOutline Object(JsonChoice choice, params (string Name, JsonKinds Kind, string? Text)[] members)
    {
        var outline = new JsonOutline(JsonKinds.Object, choice.Names.Count);
        foreach (var (name, kind, text) in members)
        {
            outline.SetMember(choice.Names.ToList().IndexOf(name), kind, text);
        }

        return outline;
    }

    private static JsonOutline Array(JsonChoice choice, params JsonKinds[] items)
    {
        var outline = new JsonOutline(JsonKinds.Array, choice.Names.Count);
        foreach (var item in items)
        {
            outline.AddItem(item);
        }

        return outline;
    }

    private static JsonOutline Array(JsonChoice choice, JsonOutline item)
    {
        var outline = new JsonOutline(JsonKinds.Array, choice.Names.Count);
        outline.AddItem(item);
        return outline;
    }
}
