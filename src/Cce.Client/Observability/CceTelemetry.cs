namespace Cce.Client;

/// <summary>Names for OpenTelemetry.</summary>
public static class CceTelemetry
{
    /// <summary>
    /// Name of the <see cref="System.Diagnostics.ActivitySource"/>: one activity of kind client for each call, with its attempts.
    /// </summary>
    public const string ActivitySourceName = "Cce.Client";

    /// <summary>Name of the <see cref="System.Diagnostics.Metrics.Meter"/>.</summary>
    public const string MeterName = "Cce.Client";
}
