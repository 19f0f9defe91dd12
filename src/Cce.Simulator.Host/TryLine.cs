using Cce.Simulator.Upgrades;

namespace Cce.Simulator.Host;

/// <summary>The <c>cce-upgrade</c> command line that watches an upgrade of the simulator.</summary>
internal static class TryLine
{
    /// <summary>Returns the command line, and further lines where it needs credentials. They contain no secret.</summary>
    public static IEnumerable<string> For(Uri endpoint, SimulatedUpgrade upgrade, CceSimulatorOptions options)
    {
        string command = $"cce-upgrade watch --endpoint {endpoint} --project-id {upgrade.ProjectId} --cluster-id {upgrade.ClusterId}";
        if (options.AccessKeys.Count + options.AuthTokens.Count == 0)
        {
            return [command + " --token any"];
        }

        if (options.AuthTokens.Count > 0)
        {
            return [command + " --token TOKEN", "where TOKEN is the value of --auth-token"];
        }

        return
        [
            command,
            $"with HUAWEICLOUD_SDK_AK={options.AccessKeys[0].Id} and HUAWEICLOUD_SDK_SK set to its secret key",
            "(of a temporary key, HUAWEICLOUD_SDK_SECURITY_TOKEN as well)",
        ];
    }
}
