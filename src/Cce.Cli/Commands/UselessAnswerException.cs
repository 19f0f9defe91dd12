namespace Cce.Cli.Commands;

/// <summary>The service answered well, and left out what is needed to go on. The message says what.</summary>
internal sealed class UselessAnswerException(string message) : Exception(message);
