using System.Globalization;
using System.Text.RegularExpressions;

namespace Cce.Simulator.Clusters;

/// <summary>Compares versions of clusters such as <c>v1.19.16-r4</c> and <c>v1.23</c>.</summary>
internal static partial class ClusterVersion
{
    /// <summary>
    /// Whether a cluster of the one version can be brought to the other. A target may leave out the end of its version:
    /// <c>v1.23</c> stands for the newest of its patches.
    /// </summary>
    public static bool IsUpgrade(string version, string target)
    {
        int[] from = Numbers(version);
        int[] to = Numbers(target);
        for (var i = 0; i < Math.Min(from.Length, to.Length); i++)
        {
            if (to[i] != from[i])
            {
                return to[i] > from[i];
            }
        }

        return to.Length > 0 && to.Length != from.Length;
    }

    /// <summary>The two numbers of Kubernetes that a version begins with: <c>v1.19</c> of <c>v1.19.16-r4</c>.</summary>
    public static string Minor(string version)
    {
        int[] numbers = Numbers(version);
        return numbers.Length < 2 ? version : string.Create(CultureInfo.InvariantCulture, $"v{numbers[0]}.{numbers[1]}");
    }

    /// <summary>A version cut where its patch begins: <c>v1.19.16</c> and <c>r4</c> of <c>v1.19.16-r4</c>.</summary>
    public static (string Release, string? Patch) Split(string version)
    {
        int dash = version.LastIndexOf("-r", StringComparison.Ordinal);
        return dash < 0 ? (version, null) : (version[..dash], version[(dash + 1)..]);
    }

    // Longer ones are no numbers of a version, and would not fit.
    private static int[] Numbers(string version) =>
        [.. Digits().Matches(version).Select(match => int.Parse(match.ValueSpan, CultureInfo.InvariantCulture))];

    [GeneratedRegex("(?<![0-9])[0-9]{1,9}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
