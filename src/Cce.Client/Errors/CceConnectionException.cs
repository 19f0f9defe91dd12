using Cce.Client.Errors;

namespace Cce.Client;

/// <summary>
/// The service could not be reached, or the connection broke before there was a response; see <see cref="Reason"/>.
/// </summary>
public sealed class CceConnectionException : CceException
{
    /// <summary>Initializes a new instance, for example in a test.</summary>
    /// <param name="failure">The facts of the call.</param>
    /// <param name="reason">Reason why the connection failed.</param>
    /// <param name="innerException">The exception of the network stack.</param>
    public CceConnectionException(CceFailure failure, CceConnectionError reason, Exception? innerException = null)
        : base(FailureText.NotConnected(failure, reason, innerException), failure, innerException)
    {
        Reason = reason;
    }

    /// <summary>Reason why the connection failed.</summary>
    public CceConnectionError Reason { get; }
}
