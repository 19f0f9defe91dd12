using Cce.Client;

namespace Cce.Cli.Rendering;

/// <summary>Shows the progress of an upgrade while it is followed.</summary>
internal interface IProgressRenderer
{
    /// <summary>Calls <paramref name="wait"/>, shows the progress that it reports, and returns its result.</summary>
    Task<UpgradeTask> ShowAsync(Func<IProgress<UpgradeProgress>, Task<UpgradeTask>> wait);
}
