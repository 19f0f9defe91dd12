using Cce.Client;

namespace Cce.Cli.Watching;

/// <summary>What one question brought: the task, or a failure after which the watcher asks again.</summary>
internal readonly record struct Observation(UpgradeTask? Task, Exception? Failure);
