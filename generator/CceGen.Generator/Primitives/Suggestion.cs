using System;
using System.Collections.Generic;
using System.Linq;

namespace CceGen.Generator.Primitives;

/// <summary>Finds what the user probably meant to write.</summary>
internal static class Suggestion
{
    private const int MaxDistance = 2;

    /// <summary>
    /// The candidate that is nearest to <paramref name="text"/> (letter case aside; the first in ordinal order of several),
    /// or null when none is at most two edits and less than half the text away.
    /// </summary>
    public static string? For(string text, IEnumerable<string> candidates)
    {
        string? best = null;
        var bestDistance = MaxDistance + 1;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - text.Length) > MaxDistance)
            {
                continue;
            }

            var distance = Distance(text, candidate);
            if (distance * 2 >= text.Length)
            {
                continue;
            }

            if (distance < bestDistance || (distance == bestDistance && string.CompareOrdinal(candidate, best) < 0))
            {
                best = candidate;
                bestDistance = distance;
            }
        }

        return best;
    }

    /// <summary>
    /// The candidate that a text leaves no doubt about: it itself, blanks and letter case aside; or else the only one that is one
    /// edit away from a word of four letters or more, or two edits from one of six or more that begins as it does. Null when there
    /// is none, or several.
    /// </summary>
    public static string? MeantBy(string text, IReadOnlyCollection<string> candidates)
    {
        var word = text.Trim();
        if (candidates.FirstOrDefault(candidate => candidate.Equals(word, StringComparison.OrdinalIgnoreCase)) is { } same)
        {
            return same;
        }

        if (word.Length < 4)
        {
            return null;
        }

        var near = candidates.Where(candidate => Math.Abs(candidate.Length - word.Length) <= 1 && Distance(word, candidate) == 1).ToList();
        if (near.Count == 0 && word.Length >= 6)
        {
            near = [.. candidates.Where(candidate => Math.Abs(candidate.Length - word.Length) <= 2 && Same(candidate[0], word[0]) && Distance(word, candidate) == 2)];
        }

        return near.Count == 1 ? near[0] : null;
    }

    /// <summary>Damerau and Levenshtein's distance in its optimal string alignment form: no part is edited twice.</summary>
    private static int Distance(string left, string right)
    {
        var rows = new int[left.Length + 1, right.Length + 1];
        for (var row = 0; row <= left.Length; row++)
        {
            rows[row, 0] = row;
        }

        for (var column = 0; column <= right.Length; column++)
        {
            rows[0, column] = column;
        }

        for (var row = 1; row <= left.Length; row++)
        {
            for (var column = 1; column <= right.Length; column++)
            {
                var cost = Same(left[row - 1], right[column - 1]) ? 0 : 1;
                var distance = Math.Min(
                    Math.Min(rows[row - 1, column] + 1, rows[row, column - 1] + 1),
                    rows[row - 1, column - 1] + cost);
                if (row > 1 && column > 1 && Same(left[row - 1], right[column - 2]) && Same(left[row - 2], right[column - 1]))
                {
                    distance = Math.Min(distance, rows[row - 2, column - 2] + 1);
                }

                rows[row, column] = distance;
            }
        }

        return rows[left.Length, right.Length];
    }

    private static bool Same(char left, char right) => char.ToUpperInvariant(left) == char.ToUpperInvariant(right);
}
