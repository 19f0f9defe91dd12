namespace Cce.Client.Authentication;

/// <summary>
/// Gives the access key that requests are signed with. It is asked once for every attempt, so a provider whose keys expire
/// keeps the one it has and renews it in time. Safe to use from several threads.
/// </summary>
public interface ICredentialProvider
{
    /// <summary>Gives the access key that holds now.</summary>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <exception cref="CceCredentialException">
    /// There is no key, or it could not be had. What else a provider throws becomes one that names the provider, as long as it is
    /// neither a mistake in the program, such as an <see cref="ArgumentException"/>, nor the answer to the token.
    /// </exception>
    ValueTask<AccessKeyCredential> GetCredentialAsync(CancellationToken cancellationToken = default);
}
