namespace Cce.Client;

/// <summary>The service failed, or is not available for the moment (status 500 to 599). Trying again later may help.</summary>
public sealed class CceServerException : CceServiceException
{
    /// <inheritdoc cref="CceServiceException(CceFailure, CceError, Exception)"/>
    public CceServerException(CceFailure failure, CceError? result = null, Exception? innerException = null)
        : base(failure, result, innerException)
    {
    }
}
