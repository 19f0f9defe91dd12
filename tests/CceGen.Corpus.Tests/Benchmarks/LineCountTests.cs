using CceGen.Benchmarks.Generation;

namespace CceGen.Corpus.Tests.Benchmarks;

public sealed class LineCountTests
{
    [Fact]
    public void Comments_blank_lines_and_code_are_told_apart()
    {
        var count = LineCount.Of(["// one\n\n/// two\nclass A // three\n{\n}\n", "class B;\r\n"]);

        Assert.Equal(new LineCount(Files: 2, All: 7, Comments: 2, Blank: 1), count);
        Assert.Equal(4, count.Code);
    }
}
