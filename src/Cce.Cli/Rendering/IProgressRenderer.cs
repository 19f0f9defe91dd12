using Cce.Client;

namespace Cce.Cli.Rendering;

/// <summary>Shows a watch while it goes on.</summary>
internal interface IProgressRenderer
{
    /// <summary>Lets somebody wait, shows what is told meanwhile, and returns what the waiting came to.</summary>
    Task<UpgradeTask> ShowAsync(Func<IProgress<UpgradeProgress>, Task<UpgradeTask>> wait);
}
