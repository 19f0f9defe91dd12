namespace Cce.Client.Http;

/// <summary>A body has more bytes than the client wants to keep in memory.</summary>
internal sealed class AnswerTooLargeException() : Exception("The body is larger than the client wants to keep in memory.");
