using Cce.Client.Authentication;
using Cce.Client.Http;
using Cce.Client.Projects;

namespace Cce.Client;

/// <content>Creates clients with signing, retries, fail-over and timeouts.</content>
public sealed partial class CceClient : IDisposable
{
    private readonly bool _isHttpClientOwn;
    private readonly ClientProject? _project;

    /// <summary>Creates a client on handlers of its own.</summary>
    internal CceClient(HttpClient httpClient, CallSettings settings, ClientProject project, bool isOwn)
        : this(httpClient)
    {
        _isHttpClientOwn = isOwn;
        _project = project;
        BaseUrl = settings.Endpoints[0].AbsoluteUri;
    }

    /// <summary>Creates a client. Use one for the lifetime of the program: it owns the connections.</summary>
    /// <param name="options">Options of the client.</param>
    /// <exception cref="ArgumentException">The options are invalid. The message lists all problems.</exception>
    public static CceClient Create(CceClientOptions options)
    {
        CallSettings settings = CallSettings.From(options);
        HttpMessageHandler transport = SendingTransport.For(options);

        var project = new ClientProject(settings, () => transport);

        // The limits of time are those of the handlers, which know attempts from calls.
        var http = new HttpClient(CallPipeline.Create(settings, transport, project)) { Timeout = Timeout.InfiniteTimeSpan };
        return new CceClient(http, settings, project, isOwn: true);
    }

    /// <summary>Creates a client for a region. Use one for the lifetime of the program: it owns the connections.</summary>
    /// <param name="region">The region of the clusters, for example <see cref="CceRegion.CnNorth4"/>.</param>
    /// <param name="credentials">
    /// Provides the access key to sign with, for example an <see cref="AccessKeyCredential"/>; a
    /// <see cref="DefaultCredentialProvider"/> unless set.
    /// </param>
    public static CceClient Create(CceRegion region, ICredentialProvider? credentials = null) => Create(new CceClientOptions
    {
        Region = region ?? throw new ArgumentNullException(nameof(region)),
        Credentials = credentials,
    });

    /// <summary>
    /// Gets the id of the project: from the options; else from the access key; else from the identity service (IAM), which is
    /// called once for a region. The id is sent in the header <c>X-Project-Id</c> from then on.
    /// </summary>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <exception cref="CceProjectIdException">The id was not found. The message says what to do.</exception>
    /// <exception cref="CceCredentialException">There is no access key for the request to IAM.</exception>
    public ValueTask<string> GetProjectIdAsync(CancellationToken cancellationToken = default) => _project is null
        ? throw new CceProjectIdException(
            "The client was created with an HttpClient and has no project; use the id that the console shows under My Credentials",
            CceFailure.None)
        : _project.GetIdAsync(cancellationToken);

    /// <summary>
    /// Closes the connections of a client that <see cref="Create(CceClientOptions)"/> created. The <see cref="HttpClient"/>
    /// that a client was created with is not disposed.
    /// </summary>
    public void Dispose()
    {
        if (_isHttpClientOwn)
        {
            _httpClient.Dispose();
        }
    }
}
