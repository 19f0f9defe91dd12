using Cce.Client.Authentication;
using Cce.Client.Projects;

namespace Cce.Client.Http;

/// <summary>
/// The handlers of a call, from the outside in: the whole call, retries, endpoints, one attempt, its signature, and the handler
/// that sends it. Those that have nothing to do are omitted.
/// </summary>
internal static class CallPipeline
{
    public static HttpMessageHandler Create(CallSettings settings, HttpMessageHandler transport, ClientProject project)
    {
        var attempt = new AttemptHandler(settings, isTransportOwn: transport is not BorrowedTransport);
        HttpMessageHandler handler = Over(attempt, Over(Authenticator(settings, project), transport));
        if (settings.Endpoints.Count > 1)
        {
            handler = Over(new FailoverHandler(settings, new EndpointList(settings)), handler);
        }

        if (settings.MaxRetries > 0)
        {
            handler = Over(new RetryHandler(settings), handler);
        }

        return Over(new CallHandler(settings), handler);
    }

    /// <summary>The handler that proves who sends a request.</summary>
    public static DelegatingHandler Authenticator(CallSettings settings, ClientProject project) => settings.AuthToken is { } token
        ? new TokenHandler(token, settings.ProjectId, settings.Endpoints)
        : new SigningHandler(settings.Credentials!, settings.ProjectId, settings.Clock, () => project.FoundId, settings.Endpoints);

    private static DelegatingHandler Over(DelegatingHandler outer, HttpMessageHandler inner)
    {
        outer.InnerHandler = inner;
        return outer;
    }
}
