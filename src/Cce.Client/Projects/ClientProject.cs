using Cce.Client.Http;
using Cce.Client.Regions;
using Cce.Client.Surroundings;

namespace Cce.Client.Projects;

/// <summary>The project of a client. Who the identity service is, is found out when somebody asks for it first.</summary>
/// <param name="settings">The settings of the client.</param>
/// <param name="transport">The handler that sends for the client; it is not disposed.</param>
internal sealed class ClientProject(CallSettings settings, Func<HttpMessageHandler> transport)
{
    // A failure is not kept: a variable that cannot be read may be mended.
    private readonly Lazy<ProjectIdSource> _source = new(() => CreateSource(settings, transport), LazyThreadSafetyMode.PublicationOnly);

    /// <summary>
    /// The id that the identity service named last, for the header of the calls that follow; <see langword="null"/> if nobody
    /// asked it.
    /// </summary>
    public string? FoundId => _source.IsValueCreated ? _source.Value.NamedId : null;

    public ValueTask<string> GetIdAsync(CancellationToken cancellationToken) =>
        settings.ProjectId is { } configured ? new ValueTask<string>(configured)
        : settings.Credentials is null
            ? throw new CceProjectIdException(
                "The id of the project is not given, and with a token it is not asked for. Set ProjectId in the options; it is in the "
                + "console under My Credentials.",
                CceFailure.None)
        : _source.Value.GetAsync(cancellationToken);

    private static ProjectIdSource CreateSource(CallSettings settings, Func<HttpMessageHandler> transport)
    {
        Uri iam = IamEndpoint.For(settings.Region?.Id, settings.IamEndpoint, HostEnvironment.Machine);
        return new ProjectIdSource(
            settings.ProjectId, settings.Credentials!, new ProjectIdResolver(iam, transport(), settings.Clock), settings.Region?.Id);
    }
}
