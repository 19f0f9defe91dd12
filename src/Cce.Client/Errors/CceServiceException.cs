using Cce.Client.Errors;

namespace Cce.Client;

/// <summary>The service, or the gateway before it, answered with an error. The subclasses say which kind it is.</summary>
public class CceServiceException : CceException<CceError>
{
    /// <summary>Makes an exception; in programs that use the client, only tests need to.</summary>
    /// <param name="failure">What is known of the call.</param>
    /// <param name="result">The body of the answer; an empty one if it is not given.</param>
    /// <param name="innerException">A further cause, for example what kept the body from being read to its end.</param>
    public CceServiceException(CceFailure failure, CceError? result = null, Exception? innerException = null)
        : base(FailureText.Refused(failure), failure, result ?? new CceError(), innerException)
    {
    }

    /// <summary>
    /// Details of a refusal by a policy, encrypted. Whoever has the permission for it can decode the text with the identity
    /// service. <see langword="null"/> if there are none.
    /// </summary>
    public string? EncodedAuthorizationMessage => Failure.EncodedAuthorizationMessage;

    /// <summary>The single errors, where the service names several; empty if it does not.</summary>
    public IReadOnlyList<ErrorDetail> Details => Failure.Details;
}
