using CceGen.Generator.Spec;

namespace CceGen.Generator.Tests.Spec;

public class SpanTests
{
    [Theory]
    [InlineData("a.yaml", "a: 1\nb: two words  # c\n", "#/b", "two words", "(1,3)-(1,12)")]
    [InlineData("a.yaml", "a: 1\r\nb:\r\n  - 'y z'\r\n", "#/b/0", "'y z'", "(2,4)-(2,9)")]
    [InlineData("a.yaml", "a: 1\rb: 2\r", "#/b", "2", "(1,3)-(1,4)")]
    [InlineData("a.yaml", "\uFEFFa: b\n", "#/a", "b", "(0,3)-(0,4)")]
    [InlineData("a.yaml", "a: \"😀\"\nb: x", "#/a", "\"😀\"", "(0,3)-(0,7)")]
    [InlineData("a.yaml", "a: |\n  x\n\n  y\n\n\nb: 1\n", "#/a", "|\n  x\n\n  y", "(0,3)-(3,3)")]
    [InlineData("a.yaml", "a: >-\n  x\n  y\nb: 1\n", "#/a", ">-\n  x\n  y", "(0,3)-(2,3)")]
    [InlineData("a.yaml", "a: runs\n  on\nb: 1\n", "#/a", "runs\n  on", "(0,3)-(1,4)")]
    [InlineData("a.yaml", "a: &x !!str 12\n", "#/a", "12", "(0,12)-(0,14)")]
    [InlineData("a.yaml", "a: &x # note\n  12\n", "#/a", "12", "(1,2)-(1,4)")]
    [InlineData("a.yaml", "a:\nb: 1\n", "#/a", "", "(0,2)-(0,2)")]
    [InlineData("a.yaml", "a:\n  b: 1\n  c:\n    - 2\n\n# end\nd: 3\n", "#/a", "b: 1\n  c:\n    - 2", "(1,2)-(3,7)")]
    [InlineData("a.yaml", "a:\n- b\n- c\nd: 3\n", "#/a", "b\n- c", "(1,2)-(2,3)")]
    [InlineData("a.yaml", "a: {b: 1, c: [2]}\n", "#/a", "b: 1, c: [2]", "(0,4)-(0,16)")]
    [InlineData("a.yaml", "a: {b: 1, c: [2]}\n", "#/a/c", "2", "(0,14)-(0,15)")]
    [InlineData("a.yaml", "a: &m [ ]\n", "#/a", "[ ]", "(0,6)-(0,9)")]
    [InlineData("a.yaml", "a: {}\n", "#/a", "{}", "(0,3)-(0,5)")]
    [InlineData("a.yaml", "a: [https://example.com, {u: b:c}]\n", "#/a/1/u", "b:c", "(0,29)-(0,32)")]
    [InlineData("a.yaml", "# c\n%YAML 1.2\n---\na: b\n", "#/a", "b", "(3,3)-(3,4)")]
    [InlineData("a.yaml", "{\"a\": {\"b\": [1, 2]}}", "#/a", "\"b\": [1, 2]", "(0,7)-(0,18)")]
    [InlineData("a.json", "\uFEFF{\n  \"a\" : \"x\\ty\" }", "#/a", "\"x\\ty\"", "(1,8)-(1,14)")]
    [InlineData("a.json", "{\"a\":[ ]}", "#/a", "[ ]", "(0,5)-(0,8)")]
    [InlineData("a.json", "{\"a\":[1,],}", "#/a", "1", "(0,6)-(0,7)")]
    [InlineData("a.json", "// c\r\n/* d\r\n*/ {\"a\":-1.5e3}", "#/a", "-1.5e3", "(2,8)-(2,14)")]
    public void A_node_is_where_its_text_is(string path, string text, string target, string source, string place)
    {
        var node = SpecTrees.Find(SpecTrees.Parse(text, path), target);

        Assert.Equal(source, SpecTrees.Source(text, node));
        Assert.Equal(place, SpecTrees.Place(node.Location));
        Assert.Equal(path, node.Location.Path);
    }

    [Fact]
    public void A_key_carries_its_quotes()
    {
        const string text = "'a b': 1\n\"c\": 2\n";
        var mapping = Assert.IsType<SpecMapping>(SpecTrees.Parse(text));

        Assert.Equal(["'a b'", "\"c\""], mapping.Entries.Select(entry => SpecTrees.Source(text, entry.Key)));
    }

    [Fact]
    public void An_alias_is_the_node_of_its_anchor_but_as_a_key_stands_where_it_is_written()
    {
        const string text = "a: &x name\nb: &y {k: 1}\nc: *y\n*x : 2\n";
        var mapping = Assert.IsType<SpecMapping>(SpecTrees.Parse(text));

        Assert.Same(mapping.Find("b")!.Value, mapping.Find("c")!.Value);
        Assert.Equal("(3,0)-(3,2)", SpecTrees.Place(mapping.Find("name")!.Key.Location));
    }

    [Fact]
    public void A_collection_that_ends_with_an_alias_ends_behind_it()
    {
        const string text = "a: &x 1\nb:\n  - 2\n  - *x\n";

        Assert.Equal("(2,4)-(3,6)", SpecTrees.Place(SpecTrees.Find(SpecTrees.Parse(text), "#/b").Location));
    }
}
