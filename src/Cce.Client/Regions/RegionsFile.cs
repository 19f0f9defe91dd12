using Cce.Client.Surroundings;

namespace Cce.Client.Regions;

/// <summary>The file in which a user lists regions: the one that a variable names, or the one in the home folder.</summary>
internal static class RegionsFile
{
    public const string Variable = "HUAWEICLOUD_SDK_REGIONS_FILE";
    public const string DefaultPath = "~/.huaweicloud/regions.yaml";

    /// <summary>The regions of the file; none if nobody named a file and there is none at its usual place.</summary>
    public static async Task<IReadOnlyList<CceRegion>> ReadAsync(HostEnvironment environment, CancellationToken cancellationToken)
    {
        string? named = environment.GetVariable(Variable);
        bool isNamed = !string.IsNullOrWhiteSpace(named);
        string? path = isNamed ? named : environment.PathInHome(".huaweicloud", "regions.yaml");
        if (path is null)
        {
            return [];
        }

        string? text = await ReadAsync(path, environment, cancellationToken).ConfigureAwait(false);
        if (text is null && isNamed)
        {
            throw new CceConfigurationException(
                $"The environment variable {Variable} names the file '{path}', which does not exist. Correct the path, or remove the "
                    + "variable.",
                Variable);
        }

        return text is null ? [] : RegionsYaml.Read(text, path);
    }

    private static async Task<string?> ReadAsync(string path, HostEnvironment environment, CancellationToken cancellationToken)
    {
        try
        {
            return await environment.ReadFileAsync(path, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception
            is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new CceConfigurationException(
                $"The file of regions '{path}' cannot be read: {exception.Message}", path, innerException: exception);
        }
    }
}
