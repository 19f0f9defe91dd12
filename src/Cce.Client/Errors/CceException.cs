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

    /// <summary>Code of the error, for example <c>CCE.01404001</c>; <see langword="null"/> if the service gave none.</summary>
    public string? ErrorCode => _failure.ErrorCode;

    /// <summary>What went wrong, in the words of the service; <see langword="null"/> if it said nothing.</summary>
    public string? ErrorMessage => _failure.ErrorMessage;

    /// <summary>
    /// Id of the request, which the provider's support asks for: of the header <c>X-Request-Id</c>, or else of the body.
    /// </summary>
    public string? RequestId => _failure.RequestId;

    /// <summary>How long the service asks to wait before the call is repeated; <see langword="null"/> if it does not say.</summary>
    public TimeSpan? RetryAfter => _failure.RetryAfter;

    /// <summary>How many times the request was tried, at whichever endpoint; 0 if nobody counted.</summary>
    public int Attempts => _failure.Attempts;

    /// <summary>
    /// Whether <see cref="Response"/> is the beginning of the body only. At most 65,536 characters of it are kept.
    /// </summary>
    public bool IsResponseCut => _failure.IsResponseCut;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private protected CceFailure Failure => _failure;

    static partial void Translate(
        ClientRuntime.ResponseFacts facts, Exception? innerException, ref CceException? exception) =>
        exception = AnswerFailure.Create(facts, innerException);
}
