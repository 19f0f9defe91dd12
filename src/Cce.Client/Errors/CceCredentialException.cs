namespace Cce.Client;

/// <summary>There is no access key to sign with, or it could not be had. The message says which source failed, and why.</summary>
/// <remarks>One that a call ends with tells which call it was; nothing was sent.</remarks>
public sealed class CceCredentialException : CceException
{
    /// <summary>Makes an exception.</summary>
    /// <param name="message">Which source failed and why. It must not hold a secret.</param>
    /// <param name="innerException">What made it fail.</param>
    public CceCredentialException(string message, Exception? innerException = null)
        : base(message, CceFailure.None, innerException)
    {
    }

    internal CceCredentialException(string message, CceFailure failure, Exception? innerException)
        : base(message, failure, innerException)
    {
    }

    /// <summary>
    /// Whether the source is simply not there, such as variables that are not set or a machine without metadata: a chain asks the
    /// next source then. A source that is there and fails ends the chain, so that no other identity steps in unseen.
    /// </summary>
    public bool IsUnavailable { get; init; }
}
