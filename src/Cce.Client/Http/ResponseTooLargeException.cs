namespace Cce.Client.Http;

/// <summary>A body has more bytes than the client wants to keep in memory.</summary>
internal sealed class ResponseTooLargeException() : Exception("The body is larger than the client wants to keep in memory.");
