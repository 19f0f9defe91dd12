using CceGen.Generator.Spec;

namespace CceGen.Generator.Tests.Spec;

public class JsonPointerTests
{
    private const string Text = "a:\n  b/c: 1\n  d~e: 2\n  ~1: 3\n  'f g': 4\n  '': 5\n  ü: 6\nl:\n  - 7\n  - 8\n";

    [Theory]
    [InlineData("#/a/b~1c", "1")]
    [InlineData("#/a/d~0e", "2")]
    [InlineData("#/a/~01", "3")]
    [InlineData("#/a/f%20g", "4")]
    [InlineData("#/a/f g", "4")]
    [InlineData("#/a/", "5")]
    [InlineData("#/a/%C3%BC", "6")]
    [InlineData("#/l/1", "8")]
    public void A_pointer_leads_to_its_node(string path, string expected) =>
        Assert.Equal(expected, Assert.IsType<SpecScalar>(JsonPointer.Resolve(SpecTrees.Parse(Text), path)).Text);

    [Theory]
    [InlineData("#/a/none")]
    [InlineData("#/l/2")]
    [InlineData("#/l/-1")]
    [InlineData("#/l/01")]
    [InlineData("#/l/99999999999")]
    [InlineData("#/a/b~1c/d")]
    [InlineData("#a")]
    [InlineData("other.yaml#/a")]
    [InlineData("/a")]
    [InlineData("")]
    public void A_pointer_to_nothing_leads_to_null(string path) =>
        Assert.Null(JsonPointer.Resolve(SpecTrees.Parse(Text), path));

    [Fact]
    public void The_empty_fragment_is_the_document()
    {
        var root = SpecTrees.Parse(Text);

        Assert.Same(root, JsonPointer.Resolve(root, "#"));
    }
}
