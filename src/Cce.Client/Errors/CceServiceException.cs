using Cce.Client.Errors;

namespace Cce.Client;

/// <summary>The service, or the gateway in front of it, returned an error. See the subclasses for its kind.</summary>
public class CceServiceException : CceException<CceError>
{
    /// <summary>Initializes a new instance, for example in a test.</summary>
    /// <param name="failure">The facts of the call.</param>
    /// <param name="result">The body of the response; an empty one unless set.</param>
    /// <param name="innerException">The cause, for example why the body is incomplete.</param>
    public CceServiceException(CceFailure failure, CceError? result = null, Exception? innerException = null)
        : base(FailureText.Returned(failure), failure, result ?? new CceError(), innerException)
    {
    }

    /// <summary>
    /// Details of a rejection by a policy, encrypted. Callers with the permission can decode them with the identity service.
    /// <see langword="null"/> if there are none.
    /// </summary>
    public string? EncodedAuthorizationMessage => Failure.EncodedAuthorizationMessage;

    /// <summary>The errors, if the response contains several; otherwise empty.</summary>
    public IReadOnlyList<ErrorDetail> Details => Failure.Details;
}
