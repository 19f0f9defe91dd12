using CceGen.Generator.Spec;

namespace CceGen.Generator.Tests.Spec;

public class SpecParserTests
{
    [Theory]
    [InlineData("a.yaml", "a: no\nb: 1\nc: '1'\nd: |\n  1\n", "{a:'no',b:1,c:'1',d:'1\n',}")]
    [InlineData("a.yaml", "a: !!str 12\nb: !custom 12\n", "{a:'12',b:12,}")]
    [InlineData("a.yaml", "a: &x [1]\nb: *x\n", "{a:[1,],b:[1,],}")]
    [InlineData("a.yaml", "{a: 1, b: {\"c\":2}}", "{a:1,b:{c:2,},}")]
    [InlineData("a.yaml", "[a: b, c]", "[{a:'b',},'c',]")]
    [InlineData("a.yaml", "a: [http://x/y?z=1:2, \"k\", a?b]\nb: c:d\n", "{a:['http://x/y?z=1:2','k','a?b',],b:'c:d',}")]
    [InlineData("a.yaml", "? a\n: 1\n? b\n", "{a:1,b:,}")]
    [InlineData("a.yml", "{\"a\": 1, // c\n}", "{a:1,}")]
    [InlineData("a", "{\"a\": 1}", "{a:1,}")]
    [InlineData("a.NSWAG", "/* c */{\"a\": \"\\u0041\\ud83d\\ude00\\n\\/\", \"b\": [true, null, 1e5,],}", "{a:'A😀\n/',b:[true,null,1e5,],}")]
    [InlineData("a.json", "\"text\"", "'text'")]
    [InlineData("a.json", "{\"a\": \"tab\there\", \"\": {}}", "{a:'tab\there',:{},}")]
    public void A_text_becomes_the_tree_that_it_means(string path, string text, string shape) =>
        Assert.Equal(shape, SpecTrees.Shape(SpecTrees.Parse(text, path)));

    [Theory]
    [InlineData("a: 1\na: 2\nb: 3\n", "{a:1,b:3,}", "DuplicateKey (1,0)-(1,1): a")]
    [InlineData("<<: 1\na: 2\n", "{a:2,}", "YamlFeatureNotSupported (0,0)-(0,2): Merge key '<<' must name a mapping or a list of mappings; what is neither is ignored")]
    [InlineData("<<: [{x: 1}, [y]]\na: 2\n", "{x:1,a:2,}", "YamlFeatureNotSupported (0,0)-(0,2): Merge key '<<' must name a mapping or a list of mappings; what is neither is ignored")]
    [InlineData("? [x]\n: 1\na: 2\n", "{a:2,}", "YamlFeatureNotSupported (0,3)-(0,4): A key must be a scalar; the entry is ignored")]
    [InlineData("a: 2\n---\nb: 1\n", "{a:2,}", "YamlFeatureNotSupported (1,0)-(1,3): A file with several documents is not supported; the first document is used")]
    [InlineData("{\"a\": 1, \"a\": 2}", "{a:1,}", "DuplicateKey (0,9)-(0,12): a")]
    public void What_cannot_be_kept_is_reported_and_the_rest_is_read(string text, string shape, string diagnostic)
    {
        var (root, diagnostics) = SpecTrees.TryParse(text);

        Assert.Equal(shape, SpecTrees.Shape(root!));
        Assert.Equal(diagnostic, Assert.Single(diagnostics));
    }

    [Theory]
    [InlineData("<<: {x: 1}\na: 2\n", "{x:1,a:2,}")]
    [InlineData("a: 2\n<<: {x: 1, a: 3}\nb: 4\n", "{a:2,x:1,b:4,}")]
    [InlineData("<<: [{x: 1, y: 1}, {y: 2, z: 2}]\nz: 3\n", "{x:1,y:1,z:3,}")]
    [InlineData("<<: {a: 1}\n<<: {a: 2, b: 2}\n", "{a:1,b:2,}")]
    [InlineData("{<<: {x: 1}, a: 2}", "{x:1,a:2,}")]
    [InlineData("<<: {<<: {x: 1}, y: 2}\n", "{x:1,y:2,}")]
    [InlineData("<<: {}\na: 2\n", "{a:2,}")]
    public void A_merge_key_adds_the_members_that_are_not_there(string text, string shape)
    {
        var (root, diagnostics) = SpecTrees.TryParse(text, "a.yaml");

        Assert.Equal(shape, SpecTrees.Shape(root!));
        Assert.All(diagnostics, diagnostic => Assert.StartsWith("ReadAs", diagnostic, StringComparison.Ordinal));
    }

    [Fact]
    public void Members_of_a_merged_alias_are_where_the_anchor_is()
    {
        var root = (SpecMapping)SpecTrees.TryParse("a: &a { x: 1 }\nb: { <<: *a, y: 2 }\n").Root!;

        var merged = (SpecMapping)root.Find("b")!.Value;
        Assert.Equal(["x", "y"], merged.Entries.Select(entry => entry.Name));
        Assert.Equal(0, merged.Find("x")!.Key.Location.Span.StartLine);
    }

    [Fact]
    public void A_quoted_merge_key_is_a_key() => Assert.Equal("{<<:1,}", SpecTrees.Shape(SpecTrees.Parse("'<<': 1\n")));

    [Theory]
    [InlineData("a.json")]
    [InlineData("a.yaml")]
    public void Duplicates_are_found_in_large_mappings_too(string path)
    {
        var entries = string.Join(",", Enumerable.Range(0, 40).Select(index => $"\"k{index}\": {index}"));

        var (root, diagnostics) = SpecTrees.TryParse("{" + entries + ",\"k30\": 99}", path);

        Assert.Equal(40, Assert.IsType<SpecMapping>(root).Entries.Count);
        Assert.StartsWith("DuplicateKey ", Assert.Single(diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void A_json_key_may_be_longer_than_yaml_allows()
    {
        var key = new string('k', 5000);

        Assert.Equal($"{{{key}:1,}}", SpecTrees.Shape(SpecTrees.Parse($"{{\"{key}\": 1}}", "a.json")));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(20)]
    public void An_entry_is_found_by_its_exact_name(int count)
    {
        var mapping = Assert.IsType<SpecMapping>(SpecTrees.Parse(string.Concat(Enumerable.Range(0, count).Select(index => $"k{index}: {index}\n"))));

        Assert.Equal("2", Assert.IsType<SpecScalar>(mapping.Find("k2")!.Value).Text);
        Assert.Null(mapping.Find("K2"));
        Assert.Null(mapping.Find("none"));
    }
}
