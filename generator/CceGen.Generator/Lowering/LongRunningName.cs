using System.Text.RegularExpressions;

namespace CceGen.Generator.Lowering;

/// <summary>What an operation object is called.</summary>
/// <param name="Subject">What it follows: <c>NodeUpgrade</c>.</param>
/// <param name="Class">The class: <c>NodeUpgradeOperation</c>.</param>
/// <param name="ProgressClass">The class of what it tells while it waits: <c>NodeUpgradeProgress</c>.</param>
internal readonly record struct LongRunningName(string Subject, string Class, string ProgressClass)
{
    private static readonly Regex Words = new("(?<=[a-z0-9])(?=[A-Z])", RegexOptions.CultureInvariant);

    /// <summary>What it follows, in words: <c>node upgrade</c>.</summary>
    public string Title => Words.Replace(Subject.TrimStart('_'), " ").ToLowerInvariant();
}
