using CceGen.Generator.Spec;

namespace CceGen.Generator.Tests.Spec;

/// <summary>What YAML 1.2 allows and its parser, which reads 1.1, rejects or misreads. The numbers are sections of YAML 1.2.2.</summary>
public class Yaml12Tests
{
    [Theory]

    // 7.3.3: ':' and '?' are text in brackets unless white space or a bracket follows.
    [InlineData("{a: is it on?, b: 1}", "{a:'is it on?',b:1,}")]
    [InlineData("[a?, ?x, x?y, ?x?]", "['a?','?x','x?y','?x?',]")]
    [InlineData("[?x]", "['?x',]")]
    [InlineData("[a,\n?x,\r\n?y,\t?z]", "['a','?x','?y','?z',]")]
    [InlineData("{?x: 1, a?: ?y}", "{?x:1,a?:'?y',}")]
    [InlineData("{a?: 1, b ? : 2, ? c : 3, ? d}", "{a?:1,b ?:2,c:3,d:,}")]
    [InlineData("[:a, a:b, ::, a::b]", "[':a','a:b',{::,},'a::b',]")]
    [InlineData("{a:1, b: :c, http://x:80/?q=1: http://y:80/?r=2#s}", "{a:1:,b:':c',http://x:80/?q=1:'http://y:80/?r=2#s',}")]
    [InlineData("a: {x:, y: 1, z:}\nb: [u:]\n", "{a:{x:,y:1,z:,},b:[{u:,},],}")]
    [InlineData("[\"a\":1, 'b':c:d, {\"e\":{f: g},\"h\":[]}]", "[{a:1,},{b:'c:d',},{e:{f:'g',},h:[],},]")]
    [InlineData("- [a?]\n- b? c ?d\n- ?e\n- :f\n", "[['a?',],'b? c ?d','?e',':f',]")]

    // 7.4.2: a key in braces may take several lines.
    [InlineData("{\"a\n  b\": 1, c\n\n d : 2, 'e'\n: 3, f\n: 4}", "{a b:1,c\nd:2,e:3,f:4,}")]
    [InlineData("[a\n  , {b: c\n  d}]", "['a',{b:'c d',},]")]

    // 6.6: white space on a line of its own, or in front of a comment, may be tabs.
    [InlineData("a:\n\t\n  b: 1\n", "{a:{b:1,},}")]
    [InlineData("\t# c\na:\n \t # c\n  b: 1\n\t", "{a:{b:1,},}")]
    [InlineData("a: 1\n\t\nb: x\n\t\n  y\n\t# c\n", "{a:1,b:'x\ny',}")]
    [InlineData("a: |\n  x\n\t\n  y\n", "{a:'x\n\ny\n',}")]
    [InlineData("a: |\n  x\n   \t\n  y\n", "{a:'x\n \t\ny\n',}")]
    [InlineData("a: |\n \t\n  \tx\n  y\nb: |\n\t\n  z\n", "{a:'\t\n \tx\n y\n',b:'\nz\n',}")]
    [InlineData("a: |-\n  \t# no comment\nb: |1\n  x\n\t# c\n", "{a:'\t# no comment',b:' x\n',}")]

    // 6.2: tabs between tokens.
    [InlineData("-\ta\n- \tb\n-\t\"c\"\n-\t[d]\n", "['a','b','c',['d',],]")]
    [InlineData("a:\tb\nc\t:\td\n\"e\"\t: f\t\n?\tg\n:\th\n", "{a:'b',c:'d',e:'f',g:'h',}")]
    [InlineData("a: {\n\tb: 1,\n\tc: [\n\t\t2\n\t]\n\t}\n", "{a:{b:1,c:[2,],},}")]
    [InlineData("a: x\ty\nb: [x\ty,\tz\t]\nc:\n\t- d\n", null, "SyntaxError (3,0)-(3,1)")]
    [InlineData("a: >-\t# c\n  x\nb: |\t\n  y\n", "{a:'x',b:'y\n',}")]

    // 5.4: line breaks are CR and LF alone.
    [InlineData("a: x\u2028y\nb: 'x\u0085y'\nc: \"x\u2029y\"\n", "{a:'x\u2028y',b:'x\u0085y',c:'x\u2029y',}")]
    [InlineData("a: |\n  x\u2028y\n  z\u0085\nb: >\n  \u2029x\n # c\u2028d\n", "{a:'x\u2028y\nz\u0085\n',b:'\u2029x\n',}")]
    [InlineData("[x\u2028y, {\u0085: z\u2029}]", "['x\u2028y',{\u0085:'z\u2029',},]")]
    [InlineData("# c\u2028d\na\u2028b: \"\\N\\L\\P\"\n", "{a\u2028b:'\u0085\u2028\u2029',}")]
    [InlineData("a:\r  b: 1\r\r  c: |\r    x\r    y\r", "{a:{b:1,c:'x\ny\n',},}")]
    [InlineData("a:\r  b: is\r\t\r  c: [?x]\r", "{a:{b:'is',c:['?x',],},}")]

    // 6.9.2: an anchor may contain anything but white space and brackets.
    [InlineData("a: &err.404/x { b: 1 }\nc: *err.404/x\n", "{a:{b:1,},c:{b:1,},}")]
    [InlineData("- &\u00FC x\n- *\u00FC\n- &a!b [&c:d y, *c:d]\n- *a!b\n", "['x','x',['y','y',],['y','y',],]")]
    [InlineData("&a. k: &a0 v\n*a. : *a0\n", "{k:'v',}", "KeyRepeated (1,0)-(1,3)")]
    [InlineData("a: &x.1\n  b: 1\nc: &x-1\n- 2\nd: [*x.1,*x-1]\n", "{a:{b:1,},c:[2,],d:[{b:1,},[2,],],}")]
    [InlineData("a: &b.c\nd: 'x &b.d'\ne: x &b.d\nf: |\n  &b.d\ng: *b.c\n", "{a:,d:'x &b.d',e:'x &b.d',f:'&b.d\n',g:,}")]

    // 6.8: directives, and the markers of a document.
    [InlineData("%YAML 1.2\n---\na: 1\n...\n", "{a:1,}")]
    [InlineData("# c\n%YAML 1.3 # c\n%TAG !e! tag:x,2000:\n%FOO bar baz\n--- # c\na: !e!b 1\n... # c\n# d\n", "{a:1,}")]
    [InlineData("--- {a: ?x}\n...\n", "{a:'?x',}")]
    [InlineData("--- |\n a\n\t\n b\n", "'a\n\nb\n'")]
    [InlineData("a: ! 12\nb: !!str 12\nc: !x [!y z]\n", "{a:'12',b:'12',c:['z',],}")]

    // 8.1: a block scalar at the end of a text without a line break.
    [InlineData("a: |\n  x", "{a:'x',}")]
    [InlineData("a: >-\n  x\n  y", "{a:'x y',}")]
    [InlineData("a: |+\n  x\n\n", "{a:'x\n\n',}")]
    public void It_is_read_as_1_2_has_it(string text, string? shape, string? diagnostic = null)
    {
        var (root, diagnostics) = SpecTrees.TryParse(text);
        Assert.Equal(diagnostic is null ? [] : [diagnostic], diagnostics.Select(item => item.Split(": ")[0]));
        if (shape is not null)
        {
            Assert.Equal(shape, SpecTrees.Shape(root!));
        }
    }

    [Theory]
    [InlineData("{0}: 1\nb: 2\n")]
    [InlineData("\"{0}\": 1\n'b': 2\n")]
    [InlineData("{{{0}: 1, b: 2}}\n")]
    [InlineData("{{\n  \"{0}\" : 1, ? b\n : 2}}\n")]
    [InlineData("? {0}\n: 1\n? b\n: 2\n")]
    public void A_key_may_be_of_any_length(string format)
    {
        var key = new string('k', 5000) + "?x:y";
        var text = string.Format(System.Globalization.CultureInfo.InvariantCulture, format, key);

        var root = Assert.IsType<SpecMapping>(SpecTrees.Parse(text));

        Assert.Equal($"{{{key}:1,b:2,}}", SpecTrees.Shape(root));
        Assert.Equal(["1", "2"], root.Entries.Select(entry => SpecTrees.Source(text, entry.Value)));
        Assert.Equal([key, "b"], root.Entries.Select(entry => SpecTrees.Source(text, entry.Key).Trim('"', '\'')));
    }

    [Fact]
    public void What_is_rewritten_for_the_parser_leaves_every_place_as_it_is()
    {
        const string text = "\uFEFF%YAML 1.2\n---\na: &x.y {b: is it?, c:, \"d\n  e\": *x.z}\n\t\nf:\u2028g: &x.z [h?, i]\nj:\tk\nl: |\n \tm\nn: *no.such\n";

        var (root, diagnostics) = SpecTrees.TryParse(text.Replace("*x.z", "2", StringComparison.Ordinal).Replace("n: *no.such\n", "", StringComparison.Ordinal));

        Assert.Empty(diagnostics);
        Assert.Equal(
            "a|b|is it?|c||\"d\n  e\"|2|f:\u2028g|h?|i|j|k|l||\n \tm",
            string.Join('|', Sources(root!, text.Replace("*x.z", "2", StringComparison.Ordinal))));
        (_, diagnostics) = SpecTrees.TryParse(text.Replace("*x.z", "2", StringComparison.Ordinal));
        Assert.Equal("SyntaxError (10,3)-(10,11)", Assert.Single(diagnostics).Split(": ")[0]);
    }

    private static IEnumerable<string> Sources(SpecNode node, string text) => SpecTrees.Scalars(node).Select(scalar => SpecTrees.Source(text, scalar));
}
