namespace Cce.Cli.Commands;

/// <summary>The upgrade was not started. The message says why.</summary>
internal sealed class NotStartedException(string message) : Exception(message);
