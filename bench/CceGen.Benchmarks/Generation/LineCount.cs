namespace CceGen.Benchmarks.Generation;

/// <summary>Lines of generated code.</summary>
/// <param name="Files">Number of files.</param>
/// <param name="All">All lines.</param>
/// <param name="Comments">Lines that are only a comment.</param>
/// <param name="Blank">Lines without text.</param>
internal sealed record LineCount(int Files, int All, int Comments, int Blank)
{
    public int Code => All - Comments - Blank;

    public static LineCount Of(IReadOnlyCollection<string> sources)
    {
        List<string> lines = [.. sources.SelectMany(source => source.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n')).Select(line => line.Trim())];
        return new LineCount(
            sources.Count,
            lines.Count,
            lines.Count(line => line.StartsWith("//", StringComparison.Ordinal)),
            lines.Count(line => line.Length == 0));
    }
}
