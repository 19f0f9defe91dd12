using System.Net;
using Cce.Client.Errors;

namespace Cce.Client.Authentication;

/// <summary>
/// Gets the access key from a provider. Its failures are wrapped in one with the name of the provider: an exception of its
/// network or cancellation must not be taken for that of a request.
/// </summary>
internal static class CredentialRequest
{
    /// <param name="provider">The provider.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <param name="request">The request that is to be signed: its facts become those of a failure.</param>
    /// <exception cref="CceCredentialException">The provider has no key, or failed.</exception>
    /// <exception cref="CceConfigurationException">What configures the provider cannot be used.</exception>
    public static ValueTask<AccessKeyCredential> AskAsync(
        ICredentialProvider provider, CancellationToken cancellationToken, HttpRequestMessage? request = null)
    {
        try
        {
            ValueTask<AccessKeyCredential> pending = provider.GetCredentialAsync(cancellationToken);
            return pending.IsCompletedSuccessfully
                ? new ValueTask<AccessKeyCredential>(Given(provider, pending.Result))
                : WaitAsync(provider, pending, request, cancellationToken);
        }
        catch (Exception exception) when (FailureOf(exception, provider, request, cancellationToken) is { } failure)
        {
            throw failure;
        }
    }

    private static async ValueTask<AccessKeyCredential> WaitAsync(
        ICredentialProvider provider,
        ValueTask<AccessKeyCredential> pending,
        HttpRequestMessage? request,
        CancellationToken cancellationToken)
    {
        try
        {
            return Given(provider, await pending.ConfigureAwait(false));
        }
        catch (Exception exception) when (FailureOf(exception, provider, request, cancellationToken) is { } failure)
        {
            throw failure;
        }
    }

    // Nullable or not, a provider that was compiled elsewhere may do it.
    private static AccessKeyCredential Given(ICredentialProvider provider, AccessKeyCredential? credential) =>
        credential ?? throw new CceCredentialException($"{provider.GetType().Name} returned no access key");

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
        new($"{provider.GetType().Name} failed to provide an access key: {exception.Message}", exception);
}
