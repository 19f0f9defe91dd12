namespace Cce.Client;

/// <summary>The caller is not authenticated (status 401), or not authorized (status 403).</summary>
public sealed class CceAccessDeniedException : CceRequestException
{
    /// <inheritdoc cref="CceServiceException(CceFailure, CceError, Exception)"/>
    public CceAccessDeniedException(CceFailure failure, CceError? result = null, Exception? innerException = null)
        : base(failure, result, innerException)
    {
    }
}
