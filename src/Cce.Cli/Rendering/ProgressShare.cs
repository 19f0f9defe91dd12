using Cce.Client;

namespace Cce.Cli.Rendering;

/// <summary>
/// How much of a bar to fill. The service documents no scale for its progress: a number above 1 can only be per cent;
/// from 0 to 1 it may be either, and the bar shows nothing rather than something wrong.
/// </summary>
internal static class ProgressShare
{
    /// <summary>From 0 to 1, or <see langword="null"/> if nobody can tell.</summary>
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
