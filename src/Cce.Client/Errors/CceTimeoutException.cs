using Cce.Client.Errors;

namespace Cce.Client;

/// <summary>The response was not complete in time. The service may have processed the request.</summary>
public sealed class CceTimeoutException : CceException
{
    /// <summary>Initializes a new instance, for example in a test.</summary>
    /// <param name="failure">The facts of the call.</param>
    /// <param name="scope">The limit that was exceeded.</param>
    /// <param name="limit">The length of that limit.</param>
    /// <param name="innerException">The exception that ended the attempt.</param>
    public CceTimeoutException(CceFailure failure, CceTimeoutScope scope, TimeSpan limit, Exception? innerException = null)
        : base(FailureText.TooLate(failure, scope, limit), failure, innerException)
    {
        Scope = scope;
        Limit = limit;
    }

    /// <summary>The limit that was exceeded.</summary>
    public CceTimeoutScope Scope { get; }

    /// <summary>The length of that limit.</summary>
    public TimeSpan Limit { get; }
}
