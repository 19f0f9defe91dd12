namespace Cce.Client;

/// <content>The way in for the family of exceptions.</content>
public partial class CceException<TResult>
{
    private protected CceException(string message, CceFailure failure, TResult result, Exception? innerException)
        : base(message, failure, innerException)
    {
        Result = result;
    }
}
