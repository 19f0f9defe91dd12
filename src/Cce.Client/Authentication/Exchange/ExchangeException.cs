namespace Cce.Client.Authentication.Exchange;

/// <summary>
/// A service that gives keys or projects did not answer as it should. The message is the end of a sentence that begins with
/// the name of the service; whoever asked completes it.
/// </summary>
internal sealed class ExchangeException(string message, JsonAnswer? answer = null, Exception? innerException = null)
    : Exception(message, innerException)
{
    /// <summary>The answer, if there was one.</summary>
    public JsonAnswer? Answer { get; } = answer;
}
