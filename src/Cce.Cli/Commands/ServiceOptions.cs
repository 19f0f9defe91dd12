using System.CommandLine;
using System.CommandLine.Parsing;
using System.Diagnostics.CodeAnalysis;
using Cce.Cli.Rendering;
using Cce.Client;

namespace Cce.Cli.Commands;

/// <summary>The options that name a cluster and the way to it, shared by the commands that ask a service.</summary>
internal sealed class ServiceOptions
{
    private const string TokenVariable = "CCE_AUTH_TOKEN";
    private const string RegionVariable = "CCE_REGION";

    private readonly Surroundings _surroundings;
    private readonly Option<string?> _region = new("--region")
    {
        Description = $"Id of the region, for example cn-north-4. Without it, the environment variable {RegionVariable}.",
        HelpName = "id",
    };

    private readonly Option<Uri?> _endpoint = new("--endpoint")
    {
        Description = "Address of the service, instead of that of the region.",
        HelpName = "URL",
        CustomParser = ParseEndpoint,
    };

    private readonly Option<string?> _project = new("--project-id")
    {
        Description = "Id of the project. Without it, that of the credentials, or what the identity service says for the region.",
        HelpName = "id",
    };

    private readonly Option<string> _cluster = new("--cluster-id")
    {
        Description = "Id of the cluster.",
        Required = true,
        HelpName = "id",
    };

    private readonly Option<string?> _token = new("--token")
    {
        Description =
            $"IAM token for X-Auth-Token instead of an access key. Better set the environment variable {TokenVariable}: "
            + "other users of the machine can see a command line.",
        HelpName = "token",
    };

    private readonly Option<bool> _verbose = new("--verbose") { Description = "Write to standard error what the client does." };

    public ServiceOptions(Surroundings surroundings)
    {
        _surroundings = surroundings;
        RefuseEmpty(_region);
        RefuseEmpty(_project);
        RefuseEmpty(_cluster);
    }

    public void AddTo(Command command)
    {
        command.Add(_region);
        command.Add(_endpoint);
        command.Add(_project);
        command.Add(_cluster);
        command.Add(_token);
        command.Add(_verbose);
        command.Validators.Add(Check);
    }

    /// <summary>Makes a client, and finds out the project.</summary>
    /// <param name="maxRetries">How often a request is repeated; a command that waits repeats by itself, and says so.</param>
    /// <exception cref="UsageException">The region is not known, or the address may not be used.</exception>
    /// <exception cref="CceException">There is no key, or no project id.</exception>
    public async Task<ClusterService> OpenAsync(ParseResult parsed, CancellationToken cancellationToken, int maxRetries = 3)
    {
        CceClient client;
        try
        {
            client = CceClient.Create(await ReadAsync(parsed, maxRetries, cancellationToken));
        }
        catch (ArgumentException exception)
        {
            throw new UsageException(exception.Message);
        }

        try
        {
            string project = await client.GetProjectIdAsync(cancellationToken);
            return new ClusterService(client, project, parsed.GetRequiredValue(_cluster), WayBack(parsed, project));
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }

    private async Task<CceClientOptions> ReadAsync(ParseResult parsed, int maxRetries, CancellationToken cancellationToken)
    {
        string? regionId = parsed.GetValue(_endpoint) is null ? RegionOf(parsed.GetValue(_region)) : parsed.GetValue(_region);
        CceRegion? region = regionId is null ? null : await CceRegion.ResolveAsync(regionId, cancellationToken);
        string? token = TokenOf(parsed.GetValue(_token));
        return new CceClientOptions
        {
            Region = region,
            Endpoints = parsed.GetValue(_endpoint) is { } endpoint ? [endpoint] : [],
            ProjectId = parsed.GetValue(_project),
            AuthToken = token,
            Credentials = token is null ? _surroundings.Credentials : null,
            MaxRetries = maxRetries,
            TimeProvider = _surroundings.Clock,
            LoggerFactory = parsed.GetValue(_verbose) ? new LineLoggerFactory(_surroundings.Error) : null,
        };
    }

    internal static bool TryReadEndpoint(string text, [NotNullWhen(true)] out Uri? endpoint) =>
        Uri.TryCreate(text, UriKind.Absolute, out endpoint)
        && (endpoint.Scheme == Uri.UriSchemeHttps || endpoint.Scheme == Uri.UriSchemeHttp);

    private static void RefuseEmpty(Option option) => option.Validators.Add(result =>
    {
        if (result.Tokens.Count == 1 && string.IsNullOrWhiteSpace(result.Tokens[0].Value))
        {
            result.AddError($"{option.Name} is empty.");
        }
    });

    private static Uri? ParseEndpoint(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (!TryReadEndpoint(text, out Uri? endpoint))
        {
            result.AddError($"--endpoint must be an address that starts with https:// or http://, not '{text}'.");
        }

        return endpoint;
    }

    private void Check(CommandResult result)
    {
        if (result.GetResult(_endpoint) is null && RegionOf(result.GetValue(_region)) is null)
        {
            result.AddError($"Give --region or --endpoint, or set {RegionVariable}.");
        }

        CheckToken(result);
    }

    // A token is not to be shown, so the messages do not quote it.
    private void CheckToken(CommandResult result)
    {
        string? token = TokenOf(result.GetValue(_token));
        if (token is null)
        {
            return;
        }

        if (!HeaderWord.Is(token))
        {
            result.AddError("The token holds characters that a header cannot carry.");
        }

        // The value itself cannot be asked for here: it throws when the text is no address.
        if (result.GetResult(_endpoint)?.Tokens is [{ Value: var text }]
            && TryReadEndpoint(text, out Uri? endpoint) && endpoint is { IsLoopback: false, Scheme: "http" })
        {
            result.AddError("The token would cross the network in clear. Use an --endpoint with https://.");
        }
    }

    // What has to be typed to follow the same cluster again. A token is left out: it is a secret.
    private string WayBack(ParseResult parsed, string project)
    {
        string service = parsed.GetValue(_endpoint) is { } endpoint ? $"--endpoint {endpoint}" : $"--region {RegionOf(parsed.GetValue(_region))}";
        return $"{service} --project-id {PrintableText.Of(project)} --cluster-id {PrintableText.Of(parsed.GetRequiredValue(_cluster))}";
    }

    // Files that such texts are kept in usually end with a line break.
    private string? RegionOf(string? fromCommandLine) => Text(fromCommandLine, RegionVariable);

    private string? TokenOf(string? fromCommandLine) => Text(fromCommandLine, TokenVariable);

    private string? Text(string? fromCommandLine, string variable)
    {
        string? text = (fromCommandLine ?? _surroundings.EnvironmentVariable(variable))?.Trim();
        return string.IsNullOrEmpty(text) ? null : text;
    }
}
