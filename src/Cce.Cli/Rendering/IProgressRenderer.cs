using Cce.Cli.Watching;
using Cce.Client;

namespace Cce.Cli.Rendering;

/// <summary>Shows a watch while it goes on.</summary>
internal interface IProgressRenderer
{
    /// <summary>Shows each observation and returns the last task.</summary>
    Task<UpgradeTask> ShowAsync(IAsyncEnumerable<Observation> observations);
}
