using System.Diagnostics;
using Cce.Client.Errors;

namespace Cce.Client;

/// <content>What the family of exceptions adds to the generated one.</content>
public partial class CceException
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly CceFailure _failure = CceFailure.None;

    private protected CceException(string message, CceFailure failure, Exception? innerException)
        : this(message, failure.StatusCode, failure.Response, failure.Headers, innerException)
    {
        _failure = failure;
        Operation = failure.Operation;
        Method = failure.Method;
        Url = failure.Url;
    }

    /// <summary>Error code, for example <c>CCE.01404001</c>; <see langword="null"/> if the response has none.</summary>
    public string? ErrorCode => _failure.ErrorCode;

    /// <summary>Error message of the service; <see langword="null"/> if the response has none.</summary>
    public string? ErrorMessage => _failure.ErrorMessage;

    /// <summary>Id of the request for support cases: from the header <c>X-Request-Id</c>, or else from the body.</summary>
    public string? RequestId => _failure.RequestId;

    /// <summary>
    /// Time to wait before a retry, from the header <c>Retry-After</c>, 24 days at most; <see langword="null"/> if the response
    /// has none.
    /// </summary>
    public TimeSpan? RetryAfter => _failure.RetryAfter;

    /// <summary>Number of attempts, at any endpoint; 0 if it is not known.</summary>
    public int Attempts => _failure.Attempts;

    /// <summary>Whether <see cref="Response"/> is only the beginning of the body. Its limit is 65,536 characters.</summary>
    public bool IsResponseCut => _failure.IsResponseCut;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private protected CceFailure Failure => _failure;

    static partial void Translate(
        ClientRuntime.ResponseFacts facts, Exception? innerException, ref CceException? exception) =>
        exception = ResponseFailure.Create(facts, innerException);
}
