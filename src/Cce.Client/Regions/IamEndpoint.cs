using Cce.Client.Host;

namespace Cce.Client.Regions;

/// <summary>
/// Where the identity service (IAM) is: as it is configured, else as <c>HUAWEICLOUD_SDK_IAM_ENDPOINT</c> says, else in the region,
/// else at the address for all regions.
/// </summary>
internal static class IamEndpoint
{
    public const string Variable = "HUAWEICLOUD_SDK_IAM_ENDPOINT";

    // The other regions of CCE have no IAM of their own.
    private static readonly HashSet<string> RegionsWithIam = new(StringComparer.Ordinal)
    {
        "ae-ad-1", "af-south-1", "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-southeast-4", "cn-east-2", "cn-east-3",
        "cn-east-4", "cn-east-5", "cn-north-1", "cn-north-12", "cn-north-2", "cn-north-4", "cn-north-9", "cn-south-1", "cn-south-2",
        "cn-southwest-2", "eu-west-0", "la-north-2", "la-south-2", "me-east-1", "my-kualalumpur-1", "na-mexico-1", "ru-moscow-1",
        "sa-brazil-1", "tr-west-1",
    };

    private static readonly Uri ForAllRegions = new("https://iam.myhuaweicloud.com/");
    private static readonly Uri ForEurope = new("https://iam.eu-west-101.myhuaweicloud.eu/");

    /// <summary>The address, with a slash at its end.</summary>
    /// <param name="regionId">Id of the region; <see langword="null"/> if there is none.</param>
    /// <param name="configured">The address that somebody has configured; <see langword="null"/> if nobody has.</param>
    /// <param name="environment">Where the variable is read.</param>
    /// <exception cref="ArgumentException">The configured address cannot be used.</exception>
    /// <exception cref="CceConfigurationException">The address in the variable cannot be used.</exception>
    public static Uri For(string? regionId, Uri? configured, HostEnvironment environment)
    {
        if (configured is not null)
        {
            return EndpointAddress.Check(configured) is { } problem
                ? throw new ArgumentException($"The endpoint of IAM {problem}", nameof(configured))
                : EndpointAddress.Normalize(configured);
        }

        return FromVariable(environment) ?? regionId switch
        {
            null => ForAllRegions,
            "eu-west-101" => ForEurope,
            _ => RegionsWithIam.Contains(regionId) ? new Uri($"https://iam.{regionId}.myhuaweicloud.com/") : ForAllRegions,
        };
    }

    private static Uri? FromVariable(HostEnvironment environment)
    {
        string? value = environment.GetVariable(Variable);
        if (string.IsNullOrWhiteSpace(value))
        {
            return null;
        }

        return EndpointAddress.TryReadUnquoted(value!, out Uri? address) is { } problem
            ? throw new CceConfigurationException($"The environment variable {Variable} {problem}", Variable)
            : address;
    }
}
