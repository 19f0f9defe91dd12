using System.Globalization;
using System.Text;

namespace CceGen.Tests;

/// <summary>Shows where two texts differ: the lines between their common beginning and their common end.</summary>
internal static class TextDiff
{
    private const int Context = 3;
    private const int MaximumLines = 40;

    public static string Describe(string expected, string actual)
    {
        var before = expected.Split('\n');
        var after = actual.Split('\n');
        var start = CommonLines(before, after);
        var end = CommonLines([.. before[start..].Reverse()], [.. after[start..].Reverse()]);

        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"@@ line {start + 1} @@\n");
        Append(text, "  ", before[Math.Max(0, start - Context)..start]);
        Append(text, "- ", before[start..(before.Length - end)]);
        Append(text, "+ ", after[start..(after.Length - end)]);
        Append(text, "  ", before[(before.Length - end)..Math.Min(before.Length, before.Length - end + Context)]);
        return text.ToString();
    }

    private static int CommonLines(string[] left, string[] right)
    {
        var count = 0;
        while (count < left.Length && count < right.Length && left[count] == right[count])
        {
            count++;
        }

        return count;
    }

    private static void Append(StringBuilder text, string mark, string[] lines)
    {
        foreach (var line in lines.Take(MaximumLines))
        {
            text.Append(mark).Append(line).Append('\n');
        }

        if (lines.Length > MaximumLines)
        {
            text.Append(mark).Append(CultureInfo.InvariantCulture, $"... {lines.Length - MaximumLines} more lines\n");
        }
    }
}
