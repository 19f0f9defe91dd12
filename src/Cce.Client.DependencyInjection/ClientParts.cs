using Cce.Client.Http;

namespace Cce.Client.DependencyInjection;

/// <summary>What belongs to one client for the life of the program, whatever becomes of its handlers.</summary>
internal sealed class ClientParts
{
    private readonly CceClientOptions _options;
    private readonly EndpointList _endpoints;

    public ClientParts(CceClientOptions options)
    {
        _options = options;
        Settings = CallSettings.From(options);
        _endpoints = new EndpointList(Settings);
    }

    public CallSettings Settings { get; }

    public HttpMessageHandler CreateTransport() => new UnquotedTransport(SendingTransport.For(_options));

    public void AddInnerHandlers(IList<DelegatingHandler> handlers)
    {
        if (Settings.Endpoints.Count > 1)
        {
            handlers.Add(new FailoverHandler(Settings, _endpoints));
        }

        handlers.Add(new AttemptHandler(Settings));
        handlers.Add(CallPipeline.Authenticator(Settings));
    }
}
