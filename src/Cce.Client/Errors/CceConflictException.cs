namespace Cce.Client;

/// <summary>The state of the resource does not allow the operation (status 409).</summary>
public sealed class CceConflictException : CceRequestException
{
    /// <inheritdoc cref="CceServiceException(CceFailure, CceError, Exception)"/>
    public CceConflictException(CceFailure failure, CceError? result = null, Exception? innerException = null)
        : base(failure, result, innerException)
    {
    }
}
