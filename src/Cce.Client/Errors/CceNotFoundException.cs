namespace Cce.Client;

/// <summary>There is no such project, cluster or task, or the gateway does not know the path (status 404).</summary>
public sealed class CceNotFoundException : CceRequestException
{
    /// <inheritdoc cref="CceServiceException(CceFailure, CceError, Exception)"/>
    public CceNotFoundException(CceFailure failure, CceError? result = null, Exception? innerException = null)
        : base(failure, result, innerException)
    {
    }
}
