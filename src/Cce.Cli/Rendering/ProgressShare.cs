using System.Globalization;
using Cce.Cli.Watching;
using Cce.Client;

namespace Cce.Cli.Rendering;

/// <summary>
/// How much of a bar to fill. The service documents no scale for its progress: a number above 1 can only be per cent;
/// from 0 to 1 it may be either, and the bar shows nothing rather than something wrong.
/// </summary>
internal static class ProgressShare
{
    /// <summary>From 0 to 1, or <see langword="null"/> if nobody can tell.</summary>
    public static double? Of(UpgradeTask task)
    {
        if (TaskPhase.HasSucceeded(task))
        {
            return 1;
        }

        bool isNumber = double.TryParse(
            task.Status?.Progress, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number);
        return isNumber && number is (0 or (> 1 and <= 100)) ? number / 100 : null;
    }
}
