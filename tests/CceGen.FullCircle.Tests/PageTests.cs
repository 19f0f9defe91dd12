using CceGen.Tests;

namespace CceGen.FullCircle.Tests;

/// <summary>The settings on the page about ASP.NET Core are those with which the documents of these tests are made.</summary>
public sealed class PageTests
{
    private static readonly string[] Folders = ["CceGen.FullCircle.Tests/Producers", "CceGen.FullCircle.Swashbuckle"];

    [Fact]
    public void The_code_on_the_page_is_that_of_the_producers()
    {
        var lines = Folders
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(DocPage.Root, "tests", folder), "*.cs"))
            .SelectMany(File.ReadLines)
            .Select(line => line.Trim())
            .ToHashSet();
        var blocks = DocPage.Blocks("docs/aspnet.md").Where(block => block.Language == "csharp").ToList();

        Assert.Equal(3, blocks.Count);
        Assert.All(blocks.SelectMany(block => block.Text.Split('\n')), line => Assert.Contains(line.Trim(), lines));
    }
}
