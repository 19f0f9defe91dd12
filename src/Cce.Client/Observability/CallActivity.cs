using System.Diagnostics;
using Cce.Client.Http;

namespace Cce.Client.Observability;

/// <summary>The activity of a call. The attempts inside it are those of HttpClient itself.</summary>
internal static class CallActivity
{
    private static readonly ActivitySource Source = new(CceTelemetry.ActivitySourceName);

    public static bool IsWanted => Source.HasListeners();

    public static Activity? Start(HttpRequestMessage request)
    {
        Activity? activity = Source.StartActivity("Cce.Client.Call", ActivityKind.Client);
        if (activity is null)
        {
            return null;
        }

        string method = request.Method.Method;
        activity.DisplayName = CallFacts.Template(request) is { } template ? $"{method} {template}" : method;
        if (activity.IsAllDataRequested)
        {
            activity.SetTag("http.request.method", method);
            activity.SetTag("url.template", CallFacts.Template(request));
            activity.SetTag("cce.operation", CallFacts.Operation(request));
        }

        return activity;
    }

    public static void Complete(
        Activity? activity, HttpRequestMessage request, CallState call, HttpResponseMessage? response, Exception? failure)
    {
        if (activity is not { IsAllDataRequested: true })
        {
            return;
        }

        // At the end, because a fail-over may have changed the address.
        Uri url = request.RequestUri ?? call.Url;
        activity.SetTag("url.full", CallFacts.Url(url));
        activity.SetTag("server.address", url.IdnHost);
        activity.SetTag("server.port", url.Port);
        if (call.Attempts > 1)
        {
            activity.SetTag("http.request.resend_count", call.Attempts - 1);
        }

        activity.SetTag("http.response.status_code", CallFacts.StatusCode(response, failure));
        activity.SetTag("cce.request_id", CallFacts.RequestId(request, response, failure));

        if (CallFacts.ErrorType(response, failure) is { } error)
        {
            activity.SetTag("error.type", error);
            activity.SetStatus(ActivityStatusCode.Error, (failure as CceException)?.Message);
        }
    }
}
