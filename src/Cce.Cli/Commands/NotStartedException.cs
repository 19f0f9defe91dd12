namespace Cce.Cli.Commands;

/// <summary>Something speaks against an upgrade, so it was not started. The message says what.</summary>
internal sealed class NotStartedException(string message) : Exception(message);
