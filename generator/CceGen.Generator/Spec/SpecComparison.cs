using System.Collections.Generic;

namespace CceGen.Generator.Spec;

/// <summary>Compares nodes by what they say; places do not count.</summary>
internal static class SpecComparison
{
    /// <summary>Aliases of YAML can make a small text mean a huge value; what takes longer is taken for different.</summary>
    private const int MostNodes = 100_000;

    public static bool AreSame(SpecNode first, SpecNode second)
    {
        var open = new Stack<(SpecNode First, SpecNode Second)>([(first, second)]);
        for (var count = 0; open.Count > 0; count++)
        {
            var (one, other) = open.Pop();
            if (count == MostNodes || !IsSame(one, other, open))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSame(SpecNode first, SpecNode second, Stack<(SpecNode First, SpecNode Second)> open)
    {
        switch (first, second)
        {
            case (SpecScalar one, SpecScalar other):
                return one.Text == other.Text && one.Type == other.Type;
            case (SpecSequence one, SpecSequence other) when one.Items.Count == other.Items.Count:
                for (var index = 0; index < one.Items.Count; index++)
                {
                    open.Push((one.Items[index], other.Items[index]));
                }

                return true;
            case (SpecMapping one, SpecMapping other) when one.Entries.Count == other.Entries.Count:
                foreach (var entry in one.Entries)
                {
                    if (other.Find(entry.Name) is not { } counterpart)
                    {
                        return false;
                    }

                    open.Push((entry.Value, counterpart.Value));
                }

                return true;
            default:
                return false;
        }
    }
}
