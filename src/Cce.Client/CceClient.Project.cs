using Cce.Client.Authentication;
using Cce.Client.Http;
using Cce.Client.Projects;
using Cce.Client.Regions;
using Cce.Client.Surroundings;

namespace Cce.Client;

/// <content>The project that the client works in.</content>
public sealed partial class CceClient
{
    // Made at the first question: what configures IAM does not matter before.
    private readonly Lazy<ProjectIdSource>? _project;

    /// <summary>
    /// The id of the project: that of the options, else the one that came with the access key, else what the identity service
    /// (IAM) says for the region, which is asked once for each key.
    /// </summary>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <exception cref="InvalidOperationException">The client was made of an <see cref="HttpClient"/>, and knows no project.</exception>
    /// <exception cref="CceCredentialException">There is no access key to ask with.</exception>
    /// <exception cref="CceException">IAM did not tell it, or the client has a token and no project.</exception>
    public ValueTask<string> GetProjectIdAsync(CancellationToken cancellationToken = default) =>
        (_project ?? throw new InvalidOperationException("A client that was made of an HttpClient knows no project."))
            .Value.GetAsync(cancellationToken);

    private static ProjectIdSource ProjectOf(CallSettings settings)
    {
        string? regionId = settings.Region?.Id;
        var resolver = new ProjectIdResolver(IamEndpoint.For(regionId, configured: null, HostEnvironment.Machine), handler: null, settings.Clock);
        return new ProjectIdSource(settings.ProjectId, settings.Credentials ?? NoKeyProvider.Instance, resolver, regionId);
    }

    /// <summary>Stands for the access key where a token is used instead of one.</summary>
    private sealed class NoKeyProvider : ICredentialProvider
    {
        public static NoKeyProvider Instance { get; } = new();

        public ValueTask<AccessKeyCredential> GetCredentialAsync(CancellationToken cancellationToken = default) =>
            throw new CceCredentialException(
                "The id of the project is not given, and with a token instead of an access key it cannot be asked for. Set ProjectId; "
                + "the id is in the console under My Credentials.");
    }
}
