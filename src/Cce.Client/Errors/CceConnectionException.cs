using Cce.Client.Errors;

namespace Cce.Client;

/// <summary>
/// The service could not be reached, or the connection broke before an answer was there. <see cref="Reason"/> says which.
/// </summary>
public sealed class CceConnectionException : CceException
{
    /// <summary>Makes an exception; in programs that use the client, only tests need to.</summary>
    /// <param name="failure">What is known of the call.</param>
    /// <param name="reason">What happened to the connection.</param>
    /// <param name="innerException">What the network stack said.</param>
    public CceConnectionException(CceFailure failure, CceConnectionError reason, Exception? innerException = null)
        : base(FailureText.NotConnected(failure, reason, innerException), failure, innerException)
    {
        Reason = reason;
    }

    /// <summary>What happened to the connection.</summary>
    public CceConnectionError Reason { get; }
}
