namespace Cce.Client.Regions;

/// <summary>What somebody may have meant: the candidate with the fewest letters to change, if they are few.</summary>
internal static class ClosestMatch
{
    private const int MaximumDistance = 3;
    private const int MaximumLength = 64;

    public static string? Find(string text, IEnumerable<string> candidates)
    {
        string lower = text.Trim().ToLowerInvariant();
        if (lower.Length > MaximumLength)
        {
            return null;
        }

        return candidates
            .Select(candidate => (Candidate: candidate, Distance: Distance(lower, candidate.ToLowerInvariant())))
            .Where(static match => match.Distance <= MaximumDistance && match.Distance < match.Candidate.Length / 2)
            .OrderBy(static match => match.Distance)
            .Select(static match => match.Candidate)
            .FirstOrDefault();
    }

    // Levenshtein's distance, one row at a time.
    private static int Distance(string left, string right)
    {
        int[] row = [.. Enumerable.Range(0, right.Length + 1)];
        for (int i = 0; i < left.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i + 1;
            for (int j = 0; j < right.Length; j++)
            {
                int above = row[j + 1];
                int replaced = diagonal + (left[i] == right[j] ? 0 : 1);
                row[j + 1] = Math.Min(replaced, Math.Min(above, row[j]) + 1);
                diagonal = above;
            }
        }

        return row[right.Length];
    }
}
