using System.Net;

namespace Cce.Client.Authentication;

/// <summary>
/// Asks a provider for the access key. What keeps it from giving one is a failure of the provider, with its name: what its own
/// network or cancellation threw must not be taken for that of a request.
/// </summary>
internal static class CredentialQuestion
{
    /// <exception cref="CceCredentialException">The provider has no key, or failed.</exception>
    public static ValueTask<AccessKeyCredential> AskAsync(ICredentialProvider provider, CancellationToken cancellationToken)
    {
        try
        {
            ValueTask<AccessKeyCredential> answer = provider.GetCredentialAsync(cancellationToken);
            return answer.IsCompletedSuccessfully
                ? new ValueTask<AccessKeyCredential>(Given(provider, answer.Result))
                : WaitAsync(provider, answer, cancellationToken);
        }
        catch (Exception exception) when (IsFailure(exception, cancellationToken))
        {
            throw Failed(provider, exception);
        }
    }

    private static async ValueTask<AccessKeyCredential> WaitAsync(
        ICredentialProvider provider, ValueTask<AccessKeyCredential> answer, CancellationToken cancellationToken)
    {
        try
        {
            return Given(provider, await answer.ConfigureAwait(false));
        }
        catch (Exception exception) when (IsFailure(exception, cancellationToken))
        {
            throw Failed(provider, exception);
        }
    }

    // Nullable or not, a provider that was compiled elsewhere may do it.
    private static AccessKeyCredential Given(ICredentialProvider provider, AccessKeyCredential? credential) =>
        credential ?? throw new CceCredentialException($"{provider.GetType().Name} has given no access key.");

    private static bool IsFailure(Exception exception, CancellationToken cancellationToken) => exception switch
    {
        CceCredentialException or CceConfigurationException => false,
        OperationCanceledException or HttpRequestException or IOException => !cancellationToken.IsCancellationRequested,
        _ => !IsMistake(exception),
    };

    // A mistake in the program shall be seen as what it is.
    private static bool IsMistake(Exception exception) => exception is ArgumentException
        or (InvalidOperationException and not WebException) or NullReferenceException or NotSupportedException
        or NotImplementedException or InvalidCastException or IndexOutOfRangeException or ArithmeticException or OutOfMemoryException;

    private static CceCredentialException Failed(ICredentialProvider provider, Exception exception) =>
        new($"{provider.GetType().Name} could not give an access key: {exception.Message}", exception);
}
