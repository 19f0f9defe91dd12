namespace Cce.Client;

/// <summary>
/// There were too many requests, or another request locks the resource (status 429). Wait and retry; see
/// <see cref="CceException.RetryAfter"/>.
/// </summary>
public sealed class CceThrottledException : CceRequestException
{
    /// <inheritdoc cref="CceServiceException(CceFailure, CceError, Exception)"/>
    public CceThrottledException(CceFailure failure, CceError? result = null, Exception? innerException = null)
        : base(failure, result, innerException)
    {
    }
}
