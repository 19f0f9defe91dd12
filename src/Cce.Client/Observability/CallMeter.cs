using System.Diagnostics;
using System.Diagnostics.Metrics;
using Cce.Client.Http;

namespace Cce.Client.Observability;

/// <summary>The metrics of calls and attempts.</summary>
internal static class CallMeter
{
    private static readonly Meter Meter = new(CceTelemetry.MeterName);

    // The limits that the conventions advise for the duration of a request, and some for calls that wait and try again.
    private static readonly Histogram<double> Duration = Meter.CreateHistogram(
        "cce.client.call.duration",
        "s",
        "Duration of a call with all its attempts.",
        tags: null,
        advice: new InstrumentAdvice<double>
        {
            HistogramBucketBoundaries = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, 30, 60, 120],
        });

    private static readonly Counter<long> Attempts =
        Meter.CreateCounter<long>("cce.client.attempts", "{attempt}", "Attempts of calls, including the first ones.");

    public static bool IsWanted => Duration.Enabled;

    public static void CountAttempt(HttpRequestMessage request, HttpResponseMessage? response, Exception? failure)
    {
        if (Attempts.Enabled)
        {
            Attempts.Add(1, Tags(request, response, failure));
        }
    }

    public static void RecordCall(HttpRequestMessage request, CallState call, HttpResponseMessage? response, Exception? failure)
    {
        if (Duration.Enabled)
        {
            Duration.Record(call.Elapsed.TotalSeconds, Tags(request, response, failure));
        }
    }

    private static TagList Tags(HttpRequestMessage request, HttpResponseMessage? response, Exception? failure)
    {
        var tags = new TagList
        {
            { "http.request.method", request.Method.Method },
            { "server.address", request.RequestUri?.IdnHost },
            { "server.port", request.RequestUri?.Port },
        };
        Add(ref tags, "cce.operation", CallFacts.Operation(request));
        Add(ref tags, "url.template", CallFacts.Template(request));
        Add(ref tags, "http.response.status_code", CallFacts.StatusCode(response, failure));
        Add(ref tags, "error.type", CallFacts.ErrorType(response, failure));
        return tags;
    }

    private static void Add(ref TagList tags, string name, object? value)
    {
        if (value is not null)
        {
            tags.Add(name, value);
        }
    }
}
