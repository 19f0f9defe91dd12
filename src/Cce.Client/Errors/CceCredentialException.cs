namespace Cce.Client;

/// <summary>
/// There is no access key to sign with, or it could not be obtained. The message names the source that failed, and the reason.
/// </summary>
/// <remarks>If a call throws it, its properties describe the request, which was not sent.</remarks>
public sealed class CceCredentialException : CceException
{
    /// <summary>Initializes a new instance.</summary>
    /// <param name="message">Which source failed and why. It must not contain a secret.</param>
    /// <param name="innerException">The cause.</param>
    public CceCredentialException(string message, Exception? innerException = null)
        : base(message, CceFailure.None, innerException)
    {
    }

    internal CceCredentialException(string message, CceFailure failure, Exception? innerException)
        : base(message, failure, innerException)
    {
    }

    /// <summary>
    /// Whether the source does not exist, such as variables that are not set or a machine without metadata: a chain continues
    /// with the next source. A source that exists and fails ends the chain, so that no other identity is used by accident.
    /// </summary>
    public bool IsUnavailable { get; init; }
}
