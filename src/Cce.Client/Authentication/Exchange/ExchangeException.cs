namespace Cce.Client.Authentication.Exchange;

/// <summary>
/// A service of keys or projects failed. The message is the end of a sentence that begins with the name of the service; the
/// caller completes it.
/// </summary>
internal sealed class ExchangeException(string message, JsonResponse? response = null, Exception? innerException = null)
    : Exception(message, innerException)
{
    /// <summary>The response, if there was one.</summary>
    public JsonResponse? Response { get; } = response;
}
