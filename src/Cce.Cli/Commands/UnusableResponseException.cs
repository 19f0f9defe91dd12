namespace Cce.Cli.Commands;

/// <summary>A successful response of the service lacks what the command needs. The message says what.</summary>
internal sealed class UnusableResponseException(string message) : Exception(message);
