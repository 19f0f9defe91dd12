using CceGen.Generator.Files;

namespace CceGen.Generator.Tests.Files;

public sealed class FileSetTests
{
    [Theory]
    [InlineData("/a/spec.yaml", "b.yaml", "/a/b.yaml")]
    [InlineData("/a/spec.yaml", "./c/../b.yaml", "/a/b.yaml")]
    [InlineData("/a/spec.yaml", "../x%20y.yaml", "/x y.yaml")]
    [InlineData("/a/spec.yaml", "B.yaml", "/a/b.yaml")]
    [InlineData("C:\\a\\spec.yaml", "b.yaml", null)]
    [InlineData("/a/spec.yaml", "https://example.org/a/b.yaml", null)]
    [InlineData("/a/spec.yaml", "c.yaml", null)]
    public void A_reference_names_a_file_beside_the_file_that_it_is_in(string from, string reference, string? path)
    {
        var files = new FileSet([Of("/a/b.yaml"), Of("/x y.yaml"), Of("/c.yaml")]);

        Assert.Equal(path, files.Find(from, reference)?.Path);
    }

    [Fact]
    public void A_name_that_two_files_have_but_for_letter_case_is_that_of_the_equal_one()
    {
        var files = new FileSet([Of("/B.yaml"), Of("/b.yaml")]);

        Assert.Equal("/b.yaml", files.Find("/a.yaml", "b.yaml")!.Path);
        Assert.Equal("/B.yaml", files.Find("/a.yaml", "B.yaml")!.Path);
        Assert.Null(new FileSet([Of("/B.yaml"), Of("/b.yaml")]).Find("/a.yaml", "b.YAML"));
    }

    [Fact]
    public void A_closure_has_every_file_that_references_lead_to_and_no_other()
    {
        var files = new FileSet([
            Of("/a.yaml", "x: [{ $ref: 'b.yaml#/x' }, { $ref: '#/y' }]"), Of("/b.yaml", "{ $ref: 'c/c.yaml' }"), Of("/c/c.yaml", "z: { $ref: ../a.yaml }"), Of("/d.yaml"),
        ]);

        Assert.Equal(["/a.yaml", "/b.yaml", "/c/c.yaml"], files.ClosureOf(files.Files[0], CancellationToken.None).Select(file => file.Path));
    }

    [Fact]
    public void A_file_is_parsed_once()
    {
        var reads = 0;
        var file = new SpecFile("/a.yaml", _ => FormattableString.Invariant($"n: {++reads}"));

        Assert.Throws<OperationCanceledException>(() => file.Parse(new CancellationToken(canceled: true)));
        Assert.Same(file.Parse(CancellationToken.None).Root, file.Parse(CancellationToken.None).Root);
        Assert.Equal(2, reads);
    }

    [Fact]
    public void A_file_with_a_syntax_error_is_read_without_the_line()
    {
        var tree = new SpecFile("/a.yaml", _ => "a: 1\nb: 'x\nc: 2\n").Parse(CancellationToken.None);

        Assert.False(tree.IsWhole);
        Assert.NotNull(tree.Root);
        Assert.Single(tree.Diagnostics);
    }

    private static SpecFile Of(string path, string text = "a: 1") => new(path, _ => text);
}
