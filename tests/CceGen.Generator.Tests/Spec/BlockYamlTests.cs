using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;
using CceGen.Generator.Tests.Harness;
using CsCheck;

namespace CceGen.Generator.Tests.Spec;

/// <summary>The reader of usual YAML against the reader of all YAML: the same tree with the same places, or none.</summary>
public sealed class BlockYamlTests
{
    private static readonly Gen<string> Lines = Gen.OneOf<string>(
        "a: 1", "b: x", "c:", "- 1", "- a: 1", "-", "- - 1", "d: |", "d: >-", "d: |2+", "  text # c", "    deeper", "", "   ", "# comment", "e: 'x''y'", "e: \"x\\ty",
        "  z\"", "f: [a, 'b', {c: d}]", "f: {a: [1, 2], b: {}}", "g: plain text", "  continued", "'k': v", "\"k k\": v", "h: a:b#c", "h: x # c", "---", "...", "\tx", "i: &a 1", "j: *a",
        "k: !!str 1", "? k", "l: - x", "m : n", "<<: {a: 1}", "n: http://x/?y=1", "  - nested", "    o: p", "q: -1", "r: @x", "s: \"\\u00e4\\x41\\\\\\", "  t\\", "u: []", "v: [", "]", "w: [http://x, a:b, c?d, e#f]",
        "x: {y: http://x/?z=1#w, a:b: c}", "y: {a:}", "z: [a :b, c: d]");

    private static readonly Gen<string> Texts = Gen.Select(Lines, Gen.Int[0, 4]).Array[0, 12].Select(lines =>
        string.Concat(lines.Select(line => new string(' ', line.Item2 > 2 ? 0 : line.Item2 * 2) + line.Item1 + "\n")));

    public static TheoryData<string> Features { get; } =
        [.. Directory.EnumerateFiles(TestPaths.Features, "*.yaml", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(TestPaths.Features, path)).Order(StringComparer.Ordinal)];

    [Fact]
    public void Whatever_the_text_is_both_readers_find_the_same() => Texts.Sample(AssertSame, iter: 20_000);

    [Fact]
    public void Line_breaks_of_Windows_are_read_alike() => Texts.Sample(text => AssertSame(text.Replace("\n", "\r\n", StringComparison.Ordinal)), iter: 5_000);

    [Theory]
    [MemberData(nameof(Features))]
    public void The_documents_of_the_features_are_read_alike(string path) => AssertSame(File.ReadAllText(Path.Combine(TestPaths.Features, path)));

    [Theory]
    [InlineData("a: 1\nb:\n- x\n- 'y'\nc:\n  d: |\n    text\n     more\n\n  e: >\n    one\n    two\n")]
    [InlineData("a: \"one\n  two\n\n  three \\\n  four\"\nb: 'it''s\n  here'\n")]
    [InlineData("---\n# comment\na: [1, {b: c}, []] # comment\nd: plain\n  and more\n\n  text\n")]
    [InlineData("servers: [{ url: https://x.example/?y=1 }]\n")]
    [InlineData("- - 1\n  - 2\n-\n- a: b\n  c: {}\n")]
    public void Usual_documents_are_read_without_the_other_reader(string text)
    {
        Assert.NotNull(new BlockYamlParser(new SpecText(text, "a.yaml"), new DiagnosticBag(), CancellationToken.None).Parse());
        AssertSame(text);
    }

    [Theory]
    [InlineData("a: >-\n  \tx\n  y\n")]
    [InlineData("a: [\n...\n]\n")]
    [InlineData("a: &x 1\n")]
    [InlineData("a: 1\n b: 2\n")]
    public void What_readers_disagree_on_or_reject_is_left_to_the_other_reader(string text) =>
        Assert.Null(new BlockYamlParser(new SpecText(text, "a.yaml"), new DiagnosticBag(), CancellationToken.None).Parse());

    private static void AssertSame(string text)
    {
        var (own, found) = (new DiagnosticBag(), new DiagnosticBag());
        if (new BlockYamlParser(new SpecText(text, "a.yaml"), own, CancellationToken.None).Parse() is { } root)
        {
            var other = new YamlSpecParser(new SpecText(text, "a.yaml"), found, CancellationToken.None).Parse();
            Assert.True(other is not null, $"Only one reader accepts:\n{text}");
            Assert.Equal(Places(other), Places(root));
            Assert.Equal(found.ToEquatableArray(), own.ToEquatableArray());
        }
        else
        {
            Assert.Empty(own.ToEquatableArray());
        }
    }

    private static string Places(SpecNode node) => node switch
    {
        SpecMapping mapping => $"{mapping.Start}-{mapping.End}{{{string.Join(", ", mapping.Entries.Select(entry => $"{Places(entry.Key)}: {Places(entry.Value)}"))}}}",
        SpecSequence sequence => $"{sequence.Start}-{sequence.End}[{string.Join(", ", sequence.Items.Select(Places))}]",
        _ => $"{node.Start}-{node.End}{(((SpecScalar)node).IsQuoted ? "'" : "")}{((SpecScalar)node).Text}",
    };
}
