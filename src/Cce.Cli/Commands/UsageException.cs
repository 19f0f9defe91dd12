namespace Cce.Cli.Commands;

/// <summary>What was asked for cannot be done like that. The message says what to do instead.</summary>
internal sealed class UsageException(string message) : Exception(message);
