using Cce.Client;

namespace Cce.Cli;

/// <summary>Tells a network that failed from a service that answered.</summary>
internal static class TransportFailure
{
    /// <summary>
    /// Whether no whole answer came: the service was not reached, did not answer in time (HttpClient reports that as a
    /// cancellation), or a success broke off in the middle.
    /// </summary>
    public static bool Is(Exception exception) => exception switch
    {
        CceException answer => answer is { StatusCode: >= 200 and <= 299, InnerException: HttpRequestException or IOException },
        _ => exception is HttpRequestException or IOException or TaskCanceledException,
    };
}
