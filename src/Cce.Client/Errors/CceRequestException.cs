namespace Cce.Client;

/// <summary>
/// The request was refused (status 400 to 499). The same request is refused again, unless a subclass says otherwise.
/// </summary>
public class CceRequestException : CceServiceException
{
    /// <inheritdoc cref="CceServiceException(CceFailure, CceError, Exception)"/>
    public CceRequestException(CceFailure failure, CceError? result = null, Exception? innerException = null)
        : base(failure, result, innerException)
    {
    }
}
