namespace Cce.Cli.Usage;

/// <summary>Finds the name that a misspelt one stands for.</summary>
internal static class ClosestName
{
    private const int MaximumDistance = 3;
    private const int MaximumLength = 64;

    /// <summary>Returns the candidate with the fewest changes, or <see langword="null"/> if none is close.</summary>
    public static string? Find(string name, IEnumerable<string> candidates)
    {
        if (name.Length > MaximumLength)
        {
            return null;
        }

        string lower = name.ToLowerInvariant();
        return candidates
            .Select(candidate => (Candidate: candidate, Distance: Distance(lower, candidate)))
            .Where(match => match.Distance <= MaximumDistance && match.Distance <= match.Candidate.TrimStart('-').Length / 3)
            .OrderBy(static match => match.Distance)
            .Select(static match => match.Candidate)
            .FirstOrDefault();
    }

    // Insert, delete, replace, or swap two neighbours: optimal string alignment.
    private static int Distance(string left, string right)
    {
        int[,] distance = new int[left.Length + 1, right.Length + 1];
        for (int i = 0; i <= left.Length; i++)
        {
            for (int j = 0; j <= right.Length; j++)
            {
                distance[i, j] = i == 0 || j == 0 ? i + j : Step(distance, left, right, i, j);
            }
        }

        return distance[left.Length, right.Length];
    }

    private static int Step(int[,] distance, string left, string right, int i, int j)
    {
        int replaced = distance[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
        int best = Math.Min(replaced, Math.Min(distance[i - 1, j], distance[i, j - 1]) + 1);
        bool isSwapped = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
        return isSwapped ? Math.Min(best, distance[i - 2, j - 2] + 1) : best;
    }
}
