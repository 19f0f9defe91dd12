using Cce.Client.Http;
using Cce.Client.Projects;

namespace Cce.Client.DependencyInjection;

/// <summary>What belongs to one client for the life of the program, whatever becomes of its handlers.</summary>
internal sealed class ClientParts : IDisposable
{
    private readonly CceClientOptions _options;
    private readonly EndpointList _endpoints;

    // The identity service is asked hardly ever: its handler is made only then, and apart from those of the factory.
    private readonly Lazy<HttpMessageHandler> _iamTransport;

    public ClientParts(CceClientOptions options)
    {
        _options = options;
        Settings = CallSettings.From(options);
        _endpoints = new EndpointList(Settings);
        _iamTransport = new Lazy<HttpMessageHandler>(() => SendingTransport.For(options));
        Project = new ClientProject(Settings, () => _iamTransport.Value);
    }

    public CallSettings Settings { get; }

    public ClientProject Project { get; }

    public void Dispose()
    {
        if (_iamTransport.IsValueCreated)
        {
            _iamTransport.Value.Dispose();
        }
    }

    public HttpMessageHandler CreateTransport()
    {
        HttpMessageHandler transport = SendingTransport.For(_options);
        return new UnquotedTransport(transport, isOwn: transport is not BorrowedTransport);
    }

    public void AddInnerHandlers(IList<DelegatingHandler> handlers)
    {
        if (Settings.Endpoints.Count > 1)
        {
            handlers.Add(new FailoverHandler(Settings, _endpoints));
        }

        // Handlers of the user's stand between: what the own transport says of its connections, UnquotedTransport makes plain.
        handlers.Add(new AttemptHandler(Settings, isTransportOwn: false));
        handlers.Add(CallPipeline.Authenticator(Settings, Project));
    }
}
