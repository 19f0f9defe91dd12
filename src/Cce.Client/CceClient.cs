using Cce.Client.Authentication;
using Cce.Client.Http;
using Cce.Client.Projects;

namespace Cce.Client;

/// <content>Making a client with everything that it needs: signing, retries, fail-over, limits of time.</content>
public sealed partial class CceClient : IDisposable
{
    private readonly bool _isHttpClientOwn;
    private readonly ClientProject? _project;

    /// <summary>Makes a client over handlers that were put together for it.</summary>
    internal CceClient(HttpClient httpClient, CallSettings settings, ClientProject project, bool isOwn)
        : this(httpClient)
    {
        _isHttpClientOwn = isOwn;
        _project = project;
        BaseUrl = settings.Endpoints[0].AbsoluteUri;
    }

    /// <summary>Makes a client. Keep one for the life of the program: it holds the connections.</summary>
    /// <param name="options">How it reaches the service, proves who it is, and behaves when something fails.</param>
    /// <exception cref="ArgumentException">The options do not fit together. The message names all problems.</exception>
    public static CceClient Create(CceClientOptions options)
    {
        CallSettings settings = CallSettings.From(options);
        HttpMessageHandler transport = SendingTransport.For(options);

        var project = new ClientProject(settings, () => transport);

        // The limits of time are those of the handlers, which know attempts from calls.
        var http = new HttpClient(CallPipeline.Create(settings, transport, project)) { Timeout = Timeout.InfiniteTimeSpan };
        return new CceClient(http, settings, project, isOwn: true);
    }

    /// <summary>Makes a client of a region. Keep one for the life of the program: it holds the connections.</summary>
    /// <param name="region">The region of the clusters, for example <see cref="CceRegion.CnNorth4"/>.</param>
    /// <param name="credentials">
    /// Gives the access key to sign with; an <see cref="AccessKeyCredential"/> gives itself. Unless given, it is a
    /// <see cref="DefaultCredentialProvider"/>.
    /// </param>
    public static CceClient Create(CceRegion region, ICredentialProvider? credentials = null) => Create(new CceClientOptions
    {
        Region = region ?? throw new ArgumentNullException(nameof(region)),
        Credentials = credentials,
    });

    /// <summary>
    /// The id of the project for calls: the one that the options have; else the one that came with the access key; else the one
    /// that the identity service (IAM) names for the region, which is asked once and remembered. What was found is sent in the
    /// header <c>X-Project-Id</c> from then on.
    /// </summary>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <exception cref="CceProjectIdException">Nobody can tell it. The message says what to do.</exception>
    /// <exception cref="CceCredentialException">There is no access key to ask IAM with.</exception>
    public ValueTask<string> GetProjectIdAsync(CancellationToken cancellationToken = default) => _project is null
        ? throw new CceProjectIdException(
            "The client was made over an HttpClient and knows no project. Give its id; it is in the console under My Credentials.",
            CceFailure.None)
        : _project.GetIdAsync(cancellationToken);

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
