using System.Net;
using Cce.Client.Errors;

namespace Cce.Client.Authentication;

/// <summary>
/// Asks a provider for the access key. What keeps it from giving one is a failure of the provider, with its name: what its own
/// network or cancellation threw must not be taken for that of a request.
/// </summary>
internal static class CredentialQuestion
{
    /// <param name="provider">The provider.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <param name="request">The request that is to be signed: its facts become those of a failure.</param>
    /// <exception cref="CceCredentialException">The provider has no key, or failed.</exception>
    /// <exception cref="CceConfigurationException">What configures the provider cannot be used.</exception>
    public static ValueTask<AccessKeyCredential> AskAsync(
        ICredentialProvider provider, CancellationToken cancellationToken, HttpRequestMessage? request = null)
    {
        try
        {
            ValueTask<AccessKeyCredential> answer = provider.GetCredentialAsync(cancellationToken);
            return answer.IsCompletedSuccessfully
                ? new ValueTask<AccessKeyCredential>(Given(provider, answer.Result))
                : WaitAsync(provider, answer, request, cancellationToken);
        }
        catch (Exception exception) when (FailureOf(exception, provider, request, cancellationToken) is { } failure)
        {
            throw failure;
        }
    }

    private static async ValueTask<AccessKeyCredential> WaitAsync(
        ICredentialProvider provider,
        ValueTask<AccessKeyCredential> answer,
        HttpRequestMessage? request,
        CancellationToken cancellationToken)
    {
        try
        {
            return Given(provider, await answer.ConfigureAwait(false));
        }
        catch (Exception exception) when (FailureOf(exception, provider, request, cancellationToken) is { } failure)
        {
            throw failure;
        }
    }

    // Nullable or not, a provider that was compiled elsewhere may do it.
    private static AccessKeyCredential Given(ICredentialProvider provider, AccessKeyCredential? credential) =>
        credential ?? throw new CceCredentialException($"{provider.GetType().Name} has given no access key.");

    // Nothing for what is to stay as it is.
    private static CceException? FailureOf(
        Exception exception, ICredentialProvider provider, HttpRequestMessage? request, CancellationToken cancellationToken)
    {
        CceException? failure = exception is CceCredentialException or CceConfigurationException ? (CceException)exception
            : IsFailure(exception, cancellationToken) ? Failed(provider, exception)
            : null;
        failure = request is not null && failure is { Method: null } ? At(request, failure) : failure;
        return ReferenceEquals(failure, exception) ? null : failure;
    }

    // Another one, because many may wait for the same key and get the same exception.
    private static CceException At(HttpRequestMessage request, CceException failure)
    {
        CceFailure facts = FailureFacts.Of(request);
        string message = FailureText.NotSent(facts, failure.Message);
        Exception cause = failure.InnerException ?? failure;
        return failure switch
        {
            CceConfigurationException configuration =>
                new CceConfigurationException(message, configuration.Origin, configuration.Line, facts, cause),
            CceCredentialException credential =>
                new CceCredentialException(message, facts, cause) { IsUnavailable = credential.IsUnavailable },
            _ => failure,
        };
    }

    private static bool IsFailure(Exception exception, CancellationToken cancellationToken) => exception switch
    {
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
