namespace Cce.Client.Authentication;

/// <summary>
/// Provides the access key that requests are signed with. The client calls it for every attempt: a provider whose keys expire
/// caches its key and renews it in time. Implementations are thread-safe.
/// </summary>
public interface ICredentialProvider
{
    /// <summary>Gets the current access key.</summary>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <exception cref="CceCredentialException">
    /// There is no key, or it could not be obtained. Other exceptions of a provider are wrapped in one that names the provider,
    /// except programming errors, such as <see cref="ArgumentException"/>, and the cancellation of the token.
    /// </exception>
    ValueTask<AccessKeyCredential> GetCredentialAsync(CancellationToken cancellationToken = default);
}
