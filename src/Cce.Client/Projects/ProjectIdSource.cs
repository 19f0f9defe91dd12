using Cce.Client.Authentication;

namespace Cce.Client.Projects;

/// <summary>
/// The project that a client works in: the one that is configured, else the one that comes with the access key, else what the
/// identity service (IAM) says for the region.
/// </summary>
/// <param name="configured">The id that is configured; <see langword="null"/> or empty if none is.</param>
/// <param name="credentials">Gives the access key. It is not asked when an id is configured.</param>
/// <param name="resolver">Asks IAM.</param>
/// <param name="regionId">Id of the region; <see langword="null"/> if only an endpoint is known, so that IAM cannot be asked.</param>
internal sealed class ProjectIdSource(
    string? configured, ICredentialProvider credentials, ProjectIdResolver resolver, string? regionId)
{
    private string? _namedId;

    /// <summary>The id that IAM named last; <see langword="null"/> if it was not asked. An id that came with a key is of that key.</summary>
    public string? NamedId => Volatile.Read(ref _namedId);

    /// <exception cref="CceCredentialException">There is no access key to ask IAM with, or the provider failed.</exception>
    /// <exception cref="CceProjectIdException">No project id is given, and IAM did not tell it.</exception>
    public ValueTask<string> GetAsync(CancellationToken cancellationToken = default) => string.IsNullOrEmpty(configured)
        ? FindAsync(cancellationToken) : new ValueTask<string>(configured!);

    private async ValueTask<string> FindAsync(CancellationToken cancellationToken)
    {
        AccessKeyCredential credential = await CredentialQuestion.AskAsync(credentials, cancellationToken).ConfigureAwait(false);
        if (!string.IsNullOrEmpty(credential.ProjectId))
        {
            return credential.ProjectId!;
        }

        string id = regionId is null
            ? throw new CceProjectIdException(
                "The id of the project is not given, and without a region it cannot be asked for. Set one of the two; the id is in "
                + "the console under My Credentials.", CceFailure.None)
            : await resolver.ResolveAsync(credential, regionId, cancellationToken).ConfigureAwait(false);
        Volatile.Write(ref _namedId, id);
        return id;
    }
}
