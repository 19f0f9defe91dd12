using Cce.Client.Errors;

namespace Cce.Client;

/// <summary>
/// What came is no answer of the service: a page of HTML or another body that is not declared as JSON, JSON that is not what
/// the operation promises, a body that is empty, broken off or too large, a redirect. Often something stands between here and
/// the service, such as the sign-in page of a network. <see cref="CceException.Response"/> is what came.
/// </summary>
public sealed class CceUnreadableAnswerException : CceException
{
    /// <summary>Makes an exception; in programs that use the client, only tests need to.</summary>
    /// <param name="failure">What is known of the call.</param>
    /// <param name="problem">What is wrong with the answer, as the end of a sentence; without a full stop.</param>
    /// <param name="innerException">What made the answer unreadable.</param>
    public CceUnreadableAnswerException(CceFailure failure, string problem, Exception? innerException = null)
        : base(FailureText.Unreadable(failure, problem), failure, innerException)
    {
    }
}
