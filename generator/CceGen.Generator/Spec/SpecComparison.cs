using System.Collections.Generic;
using System.Linq;

namespace CceGen.Generator.Spec;

/// <summary>Compares nodes by what they say; places do not count.</summary>
internal static class SpecComparison
{
    /// <summary>Aliases of YAML can make a small text mean a huge value; what takes longer is taken for different.</summary>
    private const int MostNodes = 100_000;

    /// <summary>Texts that only document, whatever object has them.</summary>
    private static readonly string[] Documenting = ["description", "summary", "title"];

    /// <summary>Below these, a <c>title</c> is data.</summary>
    private static readonly string[] Data = ["default", "enum", "const"];

    public static bool AreSame(SpecNode first, SpecNode second) => AreSame(first, second, withTexts: true);

    /// <summary>Whether two nodes differ in descriptions, summaries and titles alone.</summary>
    public static bool AreSameButForTexts(SpecNode first, SpecNode second) => AreSame(first, second, withTexts: false);

    private static bool AreSame(SpecNode first, SpecNode second, bool withTexts)
    {
        var open = new Stack<(SpecNode First, SpecNode Second, bool WithTexts)>([(first, second, withTexts)]);
        for (var count = 0; open.Count > 0; count++)
        {
            var (one, other, strictly) = open.Pop();
            if (count == MostNodes || !IsSame(one, other, strictly, open))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSame(SpecNode first, SpecNode second, bool withTexts, Stack<(SpecNode First, SpecNode Second, bool WithTexts)> open)
    {
        switch (first, second)
        {
            case (SpecScalar one, SpecScalar other):
                return one.Text == other.Text && one.Type == other.Type;
            case (SpecSequence one, SpecSequence other) when one.Items.Count == other.Items.Count:
                for (var index = 0; index < one.Items.Count; index++)
                {
                    open.Push((one.Items[index], other.Items[index], withTexts));
                }

                return true;
            case (SpecMapping one, SpecMapping other):
                return IsSame(Compared(one, withTexts), Compared(other, withTexts), other, withTexts, open);
            default:
                return false;
        }
    }

    private static bool IsSame(
        List<SpecEntry> first, List<SpecEntry> second, SpecMapping mapping, bool withTexts, Stack<(SpecNode First, SpecNode Second, bool WithTexts)> open)
    {
        foreach (var entry in first)
        {
            if (mapping.Find(entry.Name) is not { } counterpart)
            {
                return false;
            }

            open.Push((entry.Value, counterpart.Value, withTexts || Data.Contains(entry.Name)));
        }

        return first.Count == second.Count;
    }

    private static List<SpecEntry> Compared(SpecMapping mapping, bool withTexts) =>
        [.. mapping.Entries.Where(entry => withTexts || !(entry.Value is SpecScalar && Documenting.Contains(entry.Name)))];
}
