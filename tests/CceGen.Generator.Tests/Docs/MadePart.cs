using CceGen.Tests;

namespace CceGen.Generator.Tests.Docs;

/// <summary>A part of a file that is made by a test, between two marks; the rest is written by hand.</summary>
internal static class MadePart
{
    public static void Verify(string path, string firstMark, string lastMark, string text)
    {
        var page = DocPage.Read(path);
        var start = page.IndexOf(firstMark, StringComparison.Ordinal);
        var end = page.IndexOf(lastMark, Math.Max(start, 0), StringComparison.Ordinal);
        Assert.True(start >= 0 && end >= 0, $"{path} has no part between '{firstMark}' and '{lastMark}'.");
        DocPage.VerifyFile(path, page[..(start + firstMark.Length)] + "\n" + text + page[end..]);
    }
}
