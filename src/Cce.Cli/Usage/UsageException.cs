namespace Cce.Cli.Usage;

/// <summary>The arguments or settings are invalid. The message says what to do instead.</summary>
internal sealed class UsageException(string message) : Exception(message);
