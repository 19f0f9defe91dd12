using Cce.Client.Authentication;

namespace Cce.Client.Projects;

/// <summary>
/// The project that a client works in: the one that is configured, else the one that comes with the access key, else what the
/// identity service (IAM) says for the region.
/// </summary>
/// <param name="configured">The id that is configured; <see langword="null"/> or empty if none is.</param>
/// <param name="credentials">Provides the access key. It is not called if an id is configured.</param>
/// <param name="resolver">Calls IAM.</param>
/// <param name="regionId">
/// Id of the region; <see langword="null"/> if only an endpoint is known, so that IAM cannot be called.
/// </param>
internal sealed class ProjectIdSource(
    string? configured, ICredentialProvider credentials, ProjectIdResolver resolver, string? regionId)
{
    private string? _namedId;

    /// <summary>
    /// The last id from IAM; <see langword="null"/> if it was not called. The id of a key belongs to that key.
    /// </summary>
    public string? NamedId => Volatile.Read(ref _namedId);

    /// <exception cref="CceCredentialException">
    /// There is no access key for the request to IAM, or the provider failed.
    /// </exception>
    /// <exception cref="CceProjectIdException">No project id is set, and IAM did not return one.</exception>
    public ValueTask<string> GetAsync(CancellationToken cancellationToken = default) => string.IsNullOrEmpty(configured)
        ? FindAsync(cancellationToken) : new ValueTask<string>(configured!);

    private async ValueTask<string> FindAsync(CancellationToken cancellationToken)
    {
        AccessKeyCredential credential = await CredentialRequest.AskAsync(credentials, cancellationToken).ConfigureAwait(false);
        if (!string.IsNullOrEmpty(credential.ProjectId))
        {
            return credential.ProjectId!;
        }

        string id = regionId is null
            ? throw new CceProjectIdException(
                "The project id is not set, and it cannot be found without a region; set one of the two. The console shows the id "
                + "under My Credentials", CceFailure.None)
            : await resolver.ResolveAsync(credential, regionId, cancellationToken).ConfigureAwait(false);
        Volatile.Write(ref _namedId, id);
        return id;
    }
}
