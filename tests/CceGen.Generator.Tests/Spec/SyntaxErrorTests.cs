using System.Text;

namespace CceGen.Generator.Tests.Spec;

public class SyntaxErrorTests
{
    [Theory]
    [InlineData("a:\n  b: 1\n   c: 2\nd: 3\n", "(2,3)-(2,7): Inconsistent indentation; the line continues the value above it")]
    [InlineData("a:\n  b: 1\n c: 2\nd: 3\n", "(2,1)-(2,5): Inconsistent indentation; no line above has the same")]
    [InlineData("a:\n  - x\n y: 1\n", "(2,1)-(2,5): Inconsistent indentation; no line above has the same")]
    [InlineData("a:\n  - b: 1\n   c: 2\n", "(2,3)-(2,7): Inconsistent indentation; no line above has the same")]
    [InlineData("a: >-\n   text\n  less\nb: 1\n", "(2,2)-(2,6): Inconsistent indentation; no line above has the same")]
    [InlineData("a:\n\tb: 1\n", "(1,0)-(1,1): A tab cannot indent a line in YAML; use spaces")]
    [InlineData("a:\n  b: 1\n\tc: 2\n", "(2,0)-(2,1): A tab cannot indent a line in YAML; use spaces")]
    [InlineData("a: |\n\tx\n", "(1,0)-(1,1): A tab cannot indent a line in YAML; use spaces")]
    [InlineData("a:\n  b 1\n  c: 2\n", "(1,2)-(1,5): ': ' is missing on this line")]
    [InlineData("a: 1\nc\nd: 2\n", "(1,0)-(1,1): ': ' is missing on this line")]
    [InlineData("a: 1\nc\n\n# note\nd: 2\n", "(1,0)-(1,1): ': ' is missing on this line")]
    [InlineData("\"a\" : 1\n\"b\":2\n", "(1,0)-(1,5): ': ' is missing on this line")]
    [InlineData("a: \"abc\nb: 2\nc: 3\n", "(0,3)-(0,7): Unterminated string; the closing quote is missing")]
    [InlineData("a: \"x\nb: \"y\"\nc: d", "(0,3)-(0,5): Unterminated string; the next quote is in line 2")]
    [InlineData("a: [1, 2\nb: 2\n", "(0,3)-(0,4): '[' is not closed")]
    [InlineData("a: {x: 1\nb: 2\n", "(0,3)-(0,4): '{' is not closed")]
    [InlineData("a: {\n", "(0,3)-(0,4): '{' is not closed")]
    [InlineData("a: b: c\n", "(0,4)-(0,5): Unexpected ': '; put the value in quotes if it contains it")]
    [InlineData("a: @x\n", "(0,3)-(0,4): A value cannot start with '@'; put it in quotes")]
    [InlineData("a: \"say \"hi\"\"\n", "(0,9)-(0,13): Unexpected text after the value; put the whole value in quotes")]
    [InlineData("a: \"\\q\"\n", "(0,4)-(0,6): Unknown escape sequence; in single quotes '\\' needs no escape")]
    [InlineData("a: *no\n", "(0,3)-(0,6): Cannot resolve alias '*no'; there is no such anchor above it")]
    [InlineData("a: &x\n  b: *x\n", "(1,5)-(1,7): Alias '*x' is inside the node that it refers to")]
    [InlineData("a: 1\n\0b: 2\n", "(1,0)-(1,1): Character U+0000 is not allowed")]
    [InlineData("", "(0,0)-(0,0): The file is empty")]
    [InlineData("\uFEFF \n", "(0,0)-(0,0): The file is empty")]
    [InlineData("# only a comment\n", "(0,0)-(0,0): The file is empty")]
    public void A_mistake_in_yaml_is_reported_where_a_person_would_mend_it(string text, string expected) =>
        AssertSyntaxError(text, "a.yaml", expected);

    [Theory]
    [InlineData("{\"a\": 1 \"b\": 2}", "(0,6)-(0,7): ',' or '}' is expected after this")]
    [InlineData("{\"a\": 1,\n \"b\": [1,2\n}", "(2,0)-(2,1): ',' or ']' is expected")]
    [InlineData("{\"a\": \"x\n}", "(0,6)-(0,7): Unterminated string; the closing quote is missing on this line")]
    [InlineData("{\"a\": \"x\\", "(0,8)-(0,9): Unknown escape sequence")]
    [InlineData("{\"a\": \"\\u12G4\"}", "(0,7)-(0,8): Unknown escape sequence")]
    [InlineData("{\"a\" 1}", "(0,3)-(0,4): ':' is expected after this key")]
    [InlineData("{a: 1}", "(0,1)-(0,2): A key in double quotes is expected")]
    [InlineData("{\"a\": 01}", "(0,6)-(0,7): '01' is not a JSON value; put a string in double quotes")]
    [InlineData("{\"a\": 1.}", "(0,6)-(0,7): '1.' is not a JSON value; put a string in double quotes")]
    [InlineData("{\"a\": +1}", "(0,6)-(0,7): '+1' is not a JSON value; put a string in double quotes")]
    [InlineData("{\"a\": True}", "(0,6)-(0,7): 'True' is not a JSON value; put a string in double quotes")]
    [InlineData("{\"a\": 1", "(0,0)-(0,1): '{' is not closed")]
    [InlineData("[1,,2]", "(0,3)-(0,4): A value cannot start with ','")]
    [InlineData("[\0]", "(0,1)-(0,2): A value cannot start with '\\u0000'")]
    [InlineData("{} x", "(0,3)-(0,4): Unexpected text after the end of the document")]
    [InlineData("{} /* x", "(0,3)-(0,4): The comment is not closed")]
    [InlineData("{\"a\":", "(0,5)-(0,5): A value is expected, but the text ends")]
    [InlineData("a: b", "(0,0)-(0,1): 'a' is not a JSON value; put a string in double quotes")]
    [InlineData("  ", "(0,0)-(0,0): The file is empty")]
    public void A_mistake_in_json_is_reported_where_a_person_would_mend_it(string text, string expected) =>
        AssertSyntaxError(text, "a.json", expected);

    [Theory]
    [InlineData("{\"a\": 1,\n \"b\": [1, 2\n}", "(2,0)-(2,1): ',' or ']' is expected")]
    [InlineData("{a: 1,\n b: [1, 2\n}", "(1,4)-(1,5): '[' is not closed")]
    public void In_a_yaml_file_with_brackets_the_language_that_understood_more_explains(string text, string expected) =>
        AssertSyntaxError(text, "a.yaml", expected);

    [Theory]
    [InlineData("a.json")]
    [InlineData("a.yaml")]
    public void Nesting_beyond_the_limit_is_an_error_and_no_stack_overflow(string path)
    {
        var text = new string('[', 100_000);

        var (root, diagnostics) = SpecTrees.TryParse(text, path);

        Assert.Null(root);
        Assert.Contains("more than 256 levels deep", Assert.Single(diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void Nesting_up_to_the_limit_is_read()
    {
        var text = new string('[', 256) + new string(']', 256);

        Assert.NotNull(SpecTrees.Parse(text, "a.json"));
        Assert.NotNull(SpecTrees.Parse("- " + text[1..511], "a.yaml"));
    }

    [Fact]
    public void Aliases_that_stand_for_billions_of_nodes_are_refused()
    {
        var text = new StringBuilder("l0: &l0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var level = 1; level < 10; level++)
        {
            text.Append(FormattableString.Invariant($"l{level}: &l{level} [{string.Join(", ", Enumerable.Repeat($"*l{level - 1}", 10))}]\n"));
        }

        var (root, diagnostics) = SpecTrees.TryParse(text.ToString());

        Assert.Null(root);
        Assert.Contains("aliases expanded", Assert.Single(diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void Aliases_cannot_nest_deeper_than_the_limit_either()
    {
        var text = new StringBuilder("l0: &l0 [x]\n");
        for (var level = 1; level < 300; level++)
        {
            text.Append(FormattableString.Invariant($"l{level}: &l{level} [*l{level - 1}]\n"));
        }

        var (root, diagnostics) = SpecTrees.TryParse(text.ToString());

        Assert.Null(root);
        Assert.Contains("levels deep", Assert.Single(diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cancelled_parse_throws()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => CceGen.Generator.Spec.SpecParser.Parse("a: 1", "a.yaml", new(), source.Token));
        Assert.Throws<OperationCanceledException>(() => CceGen.Generator.Spec.SpecParser.Parse("{}", "a.json", new(), source.Token));
    }

    private static void AssertSyntaxError(string text, string path, string expected)
    {
        var (root, diagnostics) = SpecTrees.TryParse(text, path);

        Assert.Null(root);
        Assert.Equal("SyntaxError " + expected, Assert.Single(diagnostics));
    }
}
