namespace Cce.Cli.Commands;

/// <summary>A command uses the newest upgrade task, and the cluster has none.</summary>
internal sealed class NoTaskException() : Exception("The cluster has no upgrade task; 'cce-upgrade start' starts one");
