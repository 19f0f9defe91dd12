using Cce.Client.Host;

namespace Cce.Client.Regions;

/// <summary>The environment variable with the endpoints of a region, separated by commas.</summary>
internal static class RegionVariable
{
    /// <summary>The name of the variable of a region: the id in capitals, with an underscore for what no such name may hold.</summary>
    public static string NameOf(string id) =>
        "HUAWEICLOUD_SDK_REGION_CCE_" + id.ToUpperInvariant().Replace('-', '_').Replace('.', '_');

    /// <summary>The region as the variable has it; <see langword="null"/> if the variable is missing or blank.</summary>
    public static CceRegion? Read(string id, HostEnvironment environment)
    {
        string name = NameOf(id);
        string? value = environment.GetVariable(name);
        if (string.IsNullOrWhiteSpace(value))
        {
            return null;
        }

        List<Uri> endpoints = [];
        foreach (string text in value!.Split(',').Where(static text => !string.IsNullOrWhiteSpace(text)))
        {
            if (EndpointAddress.TryRead(text, out Uri? address) is { } problem)
            {
                throw new CceConfigurationException($"The environment variable {name} is invalid: {problem}", name);
            }

            endpoints.Add(address!);
        }

        return endpoints.Count > 0
            ? new CceRegion(id, endpoints)
            : throw new CceConfigurationException(
                $"The environment variable {name} contains no endpoint; set it to one, or to several with commas between them", name);
    }
}
