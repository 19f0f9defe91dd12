using Cce.Client.Http;
using Cce.Client.Regions;
using Cce.Client.Host;

namespace Cce.Client.Projects;

/// <summary>The project of a client. The identity service is determined when it is needed.</summary>
/// <param name="settings">The settings of the client.</param>
/// <param name="transport">The handler that sends for the client; it is not disposed.</param>
internal sealed class ClientProject(CallSettings settings, Func<HttpMessageHandler> transport)
{
    // A failure is not kept: a variable that cannot be read may be mended.
    private readonly Lazy<ProjectIdSource> _source = new(() => CreateSource(settings, transport), LazyThreadSafetyMode.PublicationOnly);

    /// <summary>
    /// The last id from the identity service, for the header of later calls; <see langword="null"/> if it was not called.
    /// </summary>
    public string? FoundId => _source.IsValueCreated ? _source.Value.NamedId : null;

    public ValueTask<string> GetIdAsync(CancellationToken cancellationToken) =>
        settings.ProjectId is { } configured ? new ValueTask<string>(configured)
        : settings.Credentials is null
            ? throw new CceProjectIdException(
                "The project id is not set, and it cannot be found with a token; set ProjectId in the options, as the console shows it "
                + "under My Credentials",
                CceFailure.None)
        : _source.Value.GetAsync(cancellationToken);

    private static ProjectIdSource CreateSource(CallSettings settings, Func<HttpMessageHandler> transport)
    {
        Uri iam = IamEndpoint.For(settings.Region?.Id, settings.IamEndpoint, HostEnvironment.Machine);
        return new ProjectIdSource(
            settings.ProjectId, settings.Credentials!, new ProjectIdResolver(iam, transport(), settings.Clock), settings.Region?.Id);
    }
}
