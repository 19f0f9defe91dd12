using Cce.Client.Errors;

namespace Cce.Client;

/// <summary>The answer was not complete in time. The service may have acted on the request all the same.</summary>
public sealed class CceTimeoutException : CceException
{
    /// <summary>Makes an exception; in programs that use the client, only tests need to.</summary>
    /// <param name="failure">What is known of the call.</param>
    /// <param name="scope">Which limit ran out.</param>
    /// <param name="limit">How long that limit is.</param>
    /// <param name="innerException">What ended when the time was over.</param>
    public CceTimeoutException(CceFailure failure, CceTimeoutScope scope, TimeSpan limit, Exception? innerException = null)
        : base(FailureText.TooLate(failure, scope, limit), failure, innerException)
    {
        Scope = scope;
        Limit = limit;
    }

    /// <summary>Which limit ran out.</summary>
    public CceTimeoutScope Scope { get; }

    /// <summary>How long that limit is.</summary>
    public TimeSpan Limit { get; }
}
