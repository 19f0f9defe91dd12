using System.Globalization;
using Cce.Client.Authentication;
using Cce.Client.Regions;
using Cce.Client.Host;
using Microsoft.Extensions.Configuration;

namespace Cce.Client.DependencyInjection;

/// <summary>
/// Reads options from a section of the configuration. It knows every name, so that one which is misspelt is an error instead of
/// having no effect, and it needs no reflection. No problem quotes a value that may be secret.
/// </summary>
internal static class OptionsReader
{
    /// <summary>Sets one option, and says what is wrong with it.</summary>
    private delegate string? Reading(IConfigurationSection setting, CceClientOptions options, HostEnvironment environment);

    private static readonly Dictionary<string, Reading> Settings =
        new(StringComparer.OrdinalIgnoreCase)
        {
            [nameof(CceClientOptions.Region)] = ReadRegion,
            [nameof(CceClientOptions.Endpoints)] = ReadEndpoints,
            [nameof(CceClientOptions.ProjectId)] = Text(static (options, value) => options.ProjectId = value),
            [nameof(CceClientOptions.Credentials)] = ReadCredentials,
            [nameof(CceClientOptions.AuthToken)] = Text(static (options, value) => options.AuthToken = value),
            [nameof(CceClientOptions.IamEndpoint)] = ReadIamEndpoint,
            [nameof(CceClientOptions.AttemptTimeout)] = Time(static (options, value) => options.AttemptTimeout = value),
            [nameof(CceClientOptions.TotalTimeout)] = Time(static (options, value) => options.TotalTimeout = value),
            [nameof(CceClientOptions.MaxRetries)] = Number(static (options, value) => options.MaxRetries = value),
            [nameof(CceClientOptions.RetryDelay)] = Time(static (options, value) => options.RetryDelay = value),
            [nameof(CceClientOptions.MaxRetryDelay)] = Time(static (options, value) => options.MaxRetryDelay = value),
            [nameof(CceClientOptions.EndpointRecoveryTime)] = Time(static (options, value) => options.EndpointRecoveryTime = value),
            [nameof(CceClientOptions.ConnectTimeout)] = Time(static (options, value) => options.ConnectTimeout = value),
            [nameof(CceClientOptions.PooledConnectionLifetime)] = Time(static (options, value) => options.PooledConnectionLifetime = value),
            [nameof(CceClientOptions.MaxResponseSize)] = Number(static (options, value) => options.MaxResponseSize = value),
            [nameof(CceClientOptions.SlowCallThreshold)] = Time(static (options, value) => options.SlowCallThreshold = value),
        };

    /// <summary>Sets the options that the section has.</summary>
    /// <param name="section">The section.</param>
    /// <param name="options">What is set.</param>
    /// <param name="environment">Where regions are found that have other endpoints, or are not known.</param>
    /// <returns>What could not be set, one sentence for each.</returns>
    public static IReadOnlyList<string> Read(IConfiguration section, CceClientOptions options, HostEnvironment environment) =>
        [.. section.GetChildren().Select(child => Read(child, options, environment)).OfType<string>()];

    private static string? Read(IConfigurationSection setting, CceClientOptions options, HostEnvironment environment) =>
        Settings.TryGetValue(setting.Key, out Reading? read)
            ? read(setting, options, environment)
            : $"{setting.Path} is not an option. Options: {string.Join(", ", Settings.Keys)}.";

    private static Reading Text(Action<CceClientOptions, string?> set) =>
        (setting, options, _) =>
        {
            set(options, setting.Value);
            return null;
        };

    private static Reading Number(Action<CceClientOptions, int> set) =>
        (setting, options, _) =>
        {
            if (!int.TryParse(setting.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value))
            {
                return $"{setting.Path} must be a whole number.";
            }

            set(options, value);
            return null;
        };

    // .NET reads "30" as thirty days, which nobody means.
    private static Reading Time(Action<CceClientOptions, TimeSpan> set) =>
        (setting, options, _) =>
        {
            bool isInfinite = string.Equals(setting.Value, "infinite", StringComparison.OrdinalIgnoreCase);
            TimeSpan value = Timeout.InfiniteTimeSpan;
            if (!isInfinite && !(setting.Value?.IndexOf(':') > 0 && TimeSpan.TryParse(setting.Value, CultureInfo.InvariantCulture, out value)))
            {
                return $"{setting.Path} must be a time as hh:mm:ss, for example 00:00:30, or infinite.";
            }

            set(options, value);
            return null;
        };

    // Options are bound synchronously, when the program starts: so is the file of regions read.
    private static string? ReadRegion(IConfigurationSection setting, CceClientOptions options, HostEnvironment environment)
    {
        try
        {
            string? problem = new CceRegionResolver(environment).TryResolve(setting.Value ?? "", out CceRegion? region);
            options.Region = region ?? options.Region;
            return problem is null ? null : $"{setting.Path}: {problem}";
        }
        catch (CceConfigurationException exception)
        {
            return $"{setting.Path}: {exception.Message}";
        }
    }

    // A list, or one text with commas.
    private static string? ReadEndpoints(IConfigurationSection setting, CceClientOptions options, HostEnvironment environment)
    {
        IEnumerable<string> texts = setting.Value is { } value
            ? value.Split(',')
            : setting.GetChildren().Select(static child => child.Value ?? "");
        List<Uri> endpoints = [];
        List<string> problems = [];
        foreach (string text in texts.Where(static text => !string.IsNullOrWhiteSpace(text)))
        {
            string? problem = EndpointAddress.TryRead(text, out Uri? endpoint);
            if (problem is null)
            {
                endpoints.Add(endpoint!);
            }
            else
            {
                problems.Add($"{setting.Path}: {problem}.");
            }
        }

        options.Endpoints = endpoints;
        return problems.Count == 0 ? null : string.Join(" ", problems);
    }

    private static string? ReadIamEndpoint(IConfigurationSection setting, CceClientOptions options, HostEnvironment environment)
    {
        string? problem = EndpointAddress.TryReadUnquoted(setting.Value ?? "", out Uri? endpoint);
        options.IamEndpoint = endpoint;
        return problem is null ? null : $"{setting.Path} {problem}";
    }

    private static string? ReadCredentials(IConfigurationSection setting, CceClientOptions options, HostEnvironment environment)
    {
        string[] unknown = [.. setting.GetChildren().Select(static child => child.Key)
            .Where(static key => !CredentialNames.Contains(key, StringComparer.OrdinalIgnoreCase))];
        if (unknown.Length > 0)
        {
            return $"{setting.Path}:{unknown[0]} is not an option. Options: {string.Join(", ", CredentialNames)}.";
        }

        try
        {
            options.Credentials = new AccessKeyCredential(
                setting["AccessKey"] ?? "", setting["SecretKey"] ?? "", setting["SecurityToken"] is { Length: > 0 } token ? token : null);
            return null;
        }
        catch (ArgumentException exception)
        {
            return $"{setting.Path} is not an access key ({exception.ParamName}): set AccessKey and SecretKey, and SecurityToken for a temporary one.";
        }
    }

    private static string[] CredentialNames => ["AccessKey", "SecretKey", "SecurityToken"];
}
