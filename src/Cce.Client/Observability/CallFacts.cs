using System.Globalization;
using Cce.Client.ClientRuntime;
using Cce.Client.Errors;
using Cce.Client.Http;

namespace Cce.Client.Observability;

/// <summary>A call in the words of OpenTelemetry's conventions for HTTP clients.</summary>
internal static class CallFacts
{
    public static string? Operation(HttpRequestMessage request) => (request as OperationRequest)?.Operation;

    public static string? Template(HttpRequestMessage request) => (request as OperationRequest)?.PathTemplate;

    /// <summary>The address without user and fragment, and with a star for a query: its values may be secret.</summary>
    public static string Url(Uri url) =>
        url.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped) + (url.Query.Length > 0 ? "?*" : "");

    /// <summary>The status that was received, whatever became of the rest; <see langword="null"/> if none was.</summary>
    public static int? StatusCode(HttpResponseMessage? response, Exception? failure) =>
        response is not null ? (int)response.StatusCode
        : failure is CceException { StatusCode: > 0 } exception ? exception.StatusCode
        : null;

    /// <summary>The id that the service gave the request; <see langword="null"/> if it gave none.</summary>
    public static string? RequestId(HttpRequestMessage request, HttpResponseMessage? response, Exception? failure) => response is not null
        ? FailureFacts.RequestId(request, response)
        : (failure as CceException)?.RequestId;

    /// <summary>What kind of failure it was, one of a few words; <see langword="null"/> for a success.</summary>
    public static string? ErrorType(HttpResponseMessage? response, Exception? failure) => failure switch
    {
        null => (int?)response?.StatusCode is >= 300 and { } status ? status.ToString(CultureInfo.InvariantCulture) : null,
        CceTimeoutException => "timeout",
        CceUnreadableResponseException broken when ResponseBody.IsBrokenOff(broken.InnerException) => "response_ended",
        CceUnreadableResponseException => "invalid_response",
        CceConnectionException connection => connection.Reason switch
        {
            CceConnectionError.NameNotResolved => "name_resolution_error",
            CceConnectionError.Refused or CceConnectionError.Unreachable => "connection_error",
            CceConnectionError.Tls => "secure_connection_error",
            CceConnectionError.Proxy => "proxy_tunnel_error",
            CceConnectionError.Broken => "response_ended",
            CceConnectionError.NotHttp => "invalid_response",
            _ => "_OTHER",
        },
        _ => failure.GetType().FullName,
    };
}
