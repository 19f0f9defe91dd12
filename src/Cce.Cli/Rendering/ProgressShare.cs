using Cce.Client;

namespace Cce.Cli.Rendering;

/// <summary>
/// Share of the bar that is filled. The service documents no scale for its progress: a number above 1 can only be a percentage;
/// a number from 0 to 1 may be either, so the bar stays indeterminate.
/// </summary>
internal static class ProgressShare
{
    /// <summary>From 0 to 1, or <see langword="null"/> if it is unknown.</summary>
    public static double? Of(UpgradeProgress progress) => Of(progress.State, progress.Progress);

    /// <inheritdoc cref="Of(UpgradeProgress)"/>
    public static double? Of(OperationState state, string? progress)
    {
        if (state == OperationState.Succeeded)
        {
            return 1;
        }

        return new CceProgress(progress).Value is { } number && number is (0 or (> 1 and <= 100)) ? (double)number / 100 : null;
    }
}
