using Cce.Client.Host;

namespace Cce.Client.Regions;

/// <summary>The file in which a user lists regions: the one that a variable names, or the one in the home folder.</summary>
internal static class RegionsFile
{
    public const string Variable = "HUAWEICLOUD_SDK_REGIONS_FILE";
    public const string DefaultPath = "~/.huaweicloud/regions.yaml";

    /// <summary>The regions of the file; none if nobody named a file and there is none at its usual place.</summary>
    /// <exception cref="CceConfigurationException">The file is invalid, or does not exist where it should.</exception>
    public static async Task<IReadOnlyList<CceRegion>> ReadAsync(HostEnvironment environment, CancellationToken cancellationToken)
    {
        if (PathOf(environment) is not { } path)
        {
            return [];
        }

        try
        {
            return RegionsOf(await environment.ReadFileAsync(path, cancellationToken).ConfigureAwait(false), path, environment);
        }
        catch (Exception exception) when (IsUnreadable(exception))
        {
            throw Unreadable(path, exception);
        }
    }

    /// <inheritdoc cref="ReadAsync"/>
    public static IReadOnlyList<CceRegion> Read(HostEnvironment environment)
    {
        if (PathOf(environment) is not { } path)
        {
            return [];
        }

        try
        {
            return RegionsOf(environment.ReadFile(path), path, environment);
        }
        catch (Exception exception) when (IsUnreadable(exception))
        {
            throw Unreadable(path, exception);
        }
    }

    private static string? NamedPath(HostEnvironment environment) =>
        environment.GetVariable(Variable) is { } named && !string.IsNullOrWhiteSpace(named) ? named : null;

    private static string? PathOf(HostEnvironment environment) =>
        NamedPath(environment) ?? environment.PathInHome(".huaweicloud", "regions.yaml");

    private static IReadOnlyList<CceRegion> RegionsOf(string? text, string path, HostEnvironment environment) => text switch
    {
        not null => RegionsYaml.Read(text, path),
        null when NamedPath(environment) is not null => throw new CceConfigurationException(
            $"The environment variable {Variable} names the file '{path}', which does not exist; correct the path, or remove the "
                + "variable",
            Variable),
        null => [],
    };

    private static bool IsUnreadable(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;

    private static CceConfigurationException Unreadable(string path, Exception exception) =>
        new($"The regions file '{path}' cannot be read: {exception.Message}", path, innerException: exception);
}
