using System.Globalization;

namespace Cce.Simulator.Upgrades;

/// <summary>Writes points in time as the shared metadata of the service has them; its tasks have Go's form.</summary>
internal static class Rfc3339
{
    public static string Format(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
