using Cce.Client.Errors;

namespace Cce.Client;

/// <summary>
/// The response is not one of the service: an HTML page or another body that is not declared as JSON, JSON that does not match
/// the operation, an empty, incomplete or too large body, or a redirect. Often it comes from something in between, such as the
/// sign-in page of a network. <see cref="CceException.Response"/> is its body.
/// </summary>
public sealed class CceUnreadableResponseException : CceException
{
    /// <summary>Initializes a new instance, for example in a test.</summary>
    /// <param name="failure">The facts of the call.</param>
    /// <param name="problem">What is wrong with the response, as the end of a sentence; without a full stop.</param>
    /// <param name="innerException">The cause.</param>
    public CceUnreadableResponseException(CceFailure failure, string problem, Exception? innerException = null)
        : base(FailureText.Unreadable(failure, problem), failure, innerException)
    {
    }
}
