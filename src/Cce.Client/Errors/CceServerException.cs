namespace Cce.Client;

/// <summary>The service failed or is temporarily unavailable (status 500 to 599). A later retry may succeed.</summary>
public sealed class CceServerException : CceServiceException
{
    /// <inheritdoc cref="CceServiceException(CceFailure, CceError, Exception)"/>
    public CceServerException(CceFailure failure, CceError? result = null, Exception? innerException = null)
        : base(failure, result, innerException)
    {
    }
}
