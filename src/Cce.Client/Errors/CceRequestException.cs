namespace Cce.Client;

/// <summary>
/// The service rejected the request (status 400 to 499). It rejects the same request again, unless a subclass says otherwise.
/// </summary>
public class CceRequestException : CceServiceException
{
    /// <inheritdoc cref="CceServiceException(CceFailure, CceError, Exception)"/>
    public CceRequestException(CceFailure failure, CceError? result = null, Exception? innerException = null)
        : base(failure, result, innerException)
    {
    }
}
