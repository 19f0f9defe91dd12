using Cce.Client.Authentication;
using Cce.Client.Http;
using Cce.Client.Projects;

namespace Cce.Client;

/// <content>Making a client with everything that it needs: signing, retries, fail-over, limits of time.</content>
public sealed partial class CceClient : IDisposable
{
    private readonly bool _isHttpClientOwn;

    /// <summary>Makes a client over handlers that were put together for it.</summary>
    internal CceClient(HttpClient httpClient, CallSettings settings, bool isOwn)
        : this(httpClient)
    {
        _isHttpClientOwn = isOwn;
        _project = new Lazy<ProjectIdSource>(() => ProjectOf(settings));
        BaseUrl = settings.Endpoints[0].AbsoluteUri;
    }

    /// <summary>Makes a client. Keep one for the life of the program: it holds the connections.</summary>
    /// <param name="options">How it reaches the service, proves who it is, and behaves when something fails.</param>
    /// <exception cref="ArgumentException">The options do not fit together. The message names all problems.</exception>
    public static CceClient Create(CceClientOptions options)
    {
        CallSettings settings = CallSettings.From(options);
        HttpMessageHandler transport = SendingTransport.For(options);

        // The limits of time are those of the handlers, which know attempts from calls.
        var http = new HttpClient(CallPipeline.Create(settings, transport)) { Timeout = Timeout.InfiniteTimeSpan };
        return new CceClient(http, settings, isOwn: true);
    }

    /// <summary>Makes a client of a region. Keep one for the life of the program: it holds the connections.</summary>
    /// <param name="region">The region of the clusters, for example <see cref="CceRegion.CnNorth4"/>.</param>
    /// <param name="credentials">Gives the access key to sign with; an <see cref="AccessKeyCredential"/> gives itself.</param>
    public static CceClient Create(CceRegion region, ICredentialProvider credentials) => Create(new CceClientOptions
    {
        Region = region ?? throw new ArgumentNullException(nameof(region)),
        Credentials = credentials ?? throw new ArgumentNullException(nameof(credentials)),
    });

    /// <summary>
    /// Ends the connections of a client that <see cref="Create(CceClientOptions)"/> made. A client that was given an
    /// <see cref="HttpClient"/> leaves it alone.
    /// </summary>
    public void Dispose()
    {
        if (_isHttpClientOwn)
        {
            _httpClient.Dispose();
        }
    }
}
