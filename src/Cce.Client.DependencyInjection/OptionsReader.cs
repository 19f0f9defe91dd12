using System.Globalization;
using Cce.Client.Authentication;
using Cce.Client.Regions;
using Cce.Client.Surroundings;
using Microsoft.Extensions.Configuration;

namespace Cce.Client.DependencyInjection;

/// <summary>
/// Reads options from a section of the configuration. It knows every name, so that one which is misspelt is an error instead of
/// having no effect, and it needs no reflection. No problem quotes a value that may be secret.
/// </summary>
internal static class OptionsReader
{
    private static readonly Dictionary<string, Func<IConfigurationSection, CceClientOptions, string?>> Settings =
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
    /// <returns>What could not be set, one sentence for each.</returns>
    public static IReadOnlyList<string> Read(IConfiguration section, CceClientOptions options) =>
        [.. section.GetChildren().Select(child => Read(child, options)).OfType<string>()];

    private static string? Read(IConfigurationSection setting, CceClientOptions options) =>
        Settings.TryGetValue(setting.Key, out Func<IConfigurationSection, CceClientOptions, string?>? read)
            ? read(setting, options)
            : $"{setting.Path} is no option. The options are: {string.Join(", ", Settings.Keys)}.";

    private static Func<IConfigurationSection, CceClientOptions, string?> Text(Action<CceClientOptions, string?> set) =>
        (setting, options) =>
        {
            set(options, setting.Value);
            return null;
        };

    private static Func<IConfigurationSection, CceClientOptions, string?> Number(Action<CceClientOptions, int> set) =>
        (setting, options) =>
        {
            if (!int.TryParse(setting.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value))
            {
                return $"{setting.Path} is no whole number.";
            }

            set(options, value);
            return null;
        };

    // .NET reads "30" as thirty days, which nobody means.
    private static Func<IConfigurationSection, CceClientOptions, string?> Time(Action<CceClientOptions, TimeSpan> set) =>
        (setting, options) =>
        {
            bool isInfinite = string.Equals(setting.Value, "infinite", StringComparison.OrdinalIgnoreCase);
            TimeSpan value = Timeout.InfiniteTimeSpan;
            if (!isInfinite && !(setting.Value?.IndexOf(':') > 0 && TimeSpan.TryParse(setting.Value, CultureInfo.InvariantCulture, out value)))
            {
                return $"{setting.Path} is no time: write hh:mm:ss, for example 00:00:30, or infinite.";
            }

            set(options, value);
            return null;
        };

    private static string? ReadRegion(IConfigurationSection setting, CceClientOptions options)
    {
        string id = setting.Value ?? "";
        CceRegion? region = CceRegion.IsId(id)
            ? RegionVariable.Read(id, HostEnvironment.Machine) ?? CceRegion.Known.FirstOrDefault(known => known.Id == id)
            : null;
        options.Region = region ?? options.Region;
        return region is null
            ? $"{setting.Path} is no region that is known; known are {string.Join(", ", CceRegion.Known.Select(known => known.Id))}. "
                + "Give the address of another one in Endpoints."
            : null;
    }

    // A list, or one text with commas.
    private static string? ReadEndpoints(IConfigurationSection setting, CceClientOptions options)
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

    private static string? ReadIamEndpoint(IConfigurationSection setting, CceClientOptions options)
    {
        string? problem = EndpointAddress.TryRead(setting.Value ?? "", out Uri? endpoint);
        options.IamEndpoint = endpoint;
        return problem is null ? null : $"{setting.Path}: {problem}.";
    }

    private static string? ReadCredentials(IConfigurationSection setting, CceClientOptions options)
    {
        string[] unknown = [.. setting.GetChildren().Select(static child => child.Key)
            .Where(static key => !CredentialNames.Contains(key, StringComparer.OrdinalIgnoreCase))];
        if (unknown.Length > 0)
        {
            return $"{setting.Path}:{unknown[0]} is no option. There are: {string.Join(", ", CredentialNames)}.";
        }

        try
        {
            options.Credentials = new AccessKeyCredential(
                setting["AccessKey"] ?? "", setting["SecretKey"] ?? "", setting["SecurityToken"] is { Length: > 0 } token ? token : null);
            return null;
        }
        catch (ArgumentException exception)
        {
            return $"{setting.Path} is no access key ({exception.ParamName}): give AccessKey and SecretKey, and SecurityToken for a temporary one.";
        }
    }

    private static string[] CredentialNames => ["AccessKey", "SecretKey", "SecurityToken"];
}
