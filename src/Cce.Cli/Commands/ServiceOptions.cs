using System.CommandLine;
using System.CommandLine.Parsing;
using System.Diagnostics.CodeAnalysis;
using Cce.Cli.Rendering;
using Cce.Cli.Usage;
using Cce.Client;

namespace Cce.Cli.Commands;

/// <summary>The options that select a cluster and how to reach it, shared by the commands that send requests.</summary>
internal sealed class ServiceOptions
{
    private const string TokenVariable = "CCE_AUTH_TOKEN";
    private const string RegionVariable = "CCE_REGION";

    private readonly CommandContext _context;
    private readonly Option<string?> _region = new("--region")
    {
        Description = $"Id of the region, for example cn-north-4. Default: the environment variable {RegionVariable}.",
        HelpName = "id",
    };

    private readonly Option<string?> _endpoint = new("--endpoint")
    {
        Description = "Address of the service instead of that of the region.",
        HelpName = "URL",
    };

    private readonly Option<string?> _project = new("--project-id")
    {
        Description = "Id of the project. Default: that of the credentials, or the one that the identity service returns for the region.",
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
            $"IAM token (X-Auth-Token) instead of an access key. Prefer the environment variable {TokenVariable}: "
            + "other users of the machine can see a command line.",
        HelpName = "token",
    };

    public ServiceOptions(CommandContext context) => _context = context;

    public void AddTo(CliCommand command)
    {
        command.Add(_region);
        command.Add(_endpoint);
        command.Add(_project);
        command.Add(_cluster);
        command.Add(_token);
        command.AddCheck(Check);
        command.Checks.Add(CheckRegionAsync);
    }

    /// <summary>Creates a client, and finds out the project.</summary>
    /// <param name="maxRetries">Number of retries of a request; a command that polls retries by itself, and reports it.</param>
    /// <exception cref="UsageException">The region is unknown, or there is no valid project id.</exception>
    /// <exception cref="CceException">There is no access key, or the identity service returns no project id.</exception>
    public async Task<ClusterService> OpenAsync(ParseResult parsed, CancellationToken cancellationToken, int maxRetries = 3)
    {
        CceClientOptions options = await ReadAsync(parsed, maxRetries, cancellationToken);
        var client = CceClient.Create(options);
        try
        {
            string project = await ProjectAsync(client, cancellationToken);
            string cluster = parsed.GetRequiredValue(_cluster);
            return new ClusterService(client, project, cluster, ClusterArguments(parsed, project, cluster));
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }

    // The messages of the library name its properties; a user of the command line knows its options.
    private async Task<string> ProjectAsync(CceClient client, CancellationToken cancellationToken)
    {
        try
        {
            return await client.GetProjectIdAsync(cancellationToken);
        }
        catch (CceProjectIdException exception) when (exception.Url is null)
        {
            throw new UsageException(
                $"The project id is unknown: specify '{_project.Name}', or '{_region.Name}' to get it from the identity service");
        }
    }

    private async Task<CceClientOptions> ReadAsync(ParseResult parsed, int maxRetries, CancellationToken cancellationToken)
    {
        Uri? endpoint = parsed.GetValue(_endpoint) is { } text && TryReadEndpoint(text, out Uri? address) ? address : null;
        string? regionId = endpoint is null ? RegionOf(parsed.GetValue(_region)) : parsed.GetValue(_region)?.Trim();
        string? token = TokenOf(parsed.GetValue(_token));
        return new CceClientOptions
        {
            Region = regionId is null ? null
                : endpoint is not null ? new CceRegion(regionId, [endpoint])
                : await CceRegion.ResolveAsync(regionId, cancellationToken),
            Endpoints = endpoint is null ? [] : [endpoint],
            ProjectId = parsed.GetValue(_project),
            AuthToken = token,
            Credentials = token is null ? _context.Credentials : null,
            MaxRetries = maxRetries,
            TimeProvider = _context.Clock,
            LoggerFactory = VerboseOption.IsSet(parsed) ? new LineLoggerFactory(_context.Error) : null,
        };
    }

    internal static bool TryReadEndpoint(string text, [NotNullWhen(true)] out Uri? endpoint) =>
        Uri.TryCreate(text, UriKind.Absolute, out endpoint)
        && (endpoint.Scheme == Uri.UriSchemeHttps || endpoint.Scheme == Uri.UriSchemeHttp);

    private async Task<IEnumerable<string>> CheckRegionAsync(CommandResult result)
    {
        string? id = RegionOf(result.Text(_region));
        if (id is null || !Identifier.Is(id) || result.Has(_endpoint))
        {
            return [];
        }

        try
        {
            await CceRegion.ResolveAsync(id);
            return [];
        }
        catch (CceConfigurationException exception)
        {
            return [exception.Message];
        }
        catch (ArgumentException)
        {
            string[] known = [.. CceRegion.Known.Select(static region => region.Id).Order(StringComparer.Ordinal)];
            string hint = ClosestName.Find(id, known) is { } meant ? $"did you mean '{meant}'?" : $"known regions are {string.Join(", ", known)}";
            return [$"Unknown region '{id}'; {hint}"];
        }
    }

    private IEnumerable<string> Check(CommandResult result)
    {
        string? region = RegionOf(result.Text(_region));
        string?[] errors =
        [
            !result.Has(_endpoint) && !result.Has(_region) && region is null
                ? $"Specify '{_region.Name}' or '{_endpoint.Name}', or set {RegionVariable}" : null,
            result.Text(_region) is { } given ? Identifier.Error(given.Trim(), _region.Name)
                : !result.Has(_endpoint) && region is not null ? Identifier.Error(region, RegionVariable) : null,
            result.Text(_endpoint) is { } endpoint ? EndpointError(endpoint) : null,
            result.Text(_project) is { } project ? Identifier.Error(project, _project.Name) : null,
            result.Text(_cluster) is { } cluster ? Identifier.Error(cluster, _cluster.Name) : null,
            .. TokenErrors(result),
        ];
        return errors.OfType<string>();
    }

    // A token is not shown, so the messages do not quote it.
    private IEnumerable<string?> TokenErrors(CommandResult result)
    {
        if (TokenOf(result.Text(_token)) is not { } token)
        {
            return [];
        }

        string source = result.Has(_token) ? _token.Name : TokenVariable;
        return
        [
            HeaderValue.Error(token, source),
            result.Has(_project) ? null : $"'{source}' requires '{_project.Name}': only an access key can look it up",
        ];
    }

    // Before an @ there may be a password, which no message shows.
    private string? EndpointError(string text)
    {
        string shown = text.Contains('@', StringComparison.Ordinal) ? "an address with '@'" : $"'{PrintableText.Cell(text)}'";
        return !TryReadEndpoint(text, out Uri? endpoint) ? $"'{_endpoint.Name}' must start with https://, but is {shown}"
            : endpoint is { Scheme: "http", IsLoopback: false }
                ? $"'{_endpoint.Name}' must start with https://, or the credentials are sent in clear text; it is {shown}"
            : endpoint.UserInfo.Length > 0 || endpoint.Query.Length > 0 || endpoint.Fragment.Length > 0
                || endpoint.HostNameType is not (UriHostNameType.Dns or UriHostNameType.IPv4 or UriHostNameType.IPv6)
                ? $"'{_endpoint.Name}' must have a host, and no user name, query or fragment; it is {shown}"
            : null;
    }

    // The options that select the same cluster again. A token is omitted: it is a secret.
    private string ClusterArguments(ParseResult parsed, string project, string cluster)
    {
        string service = parsed.GetValue(_endpoint) is { } text && TryReadEndpoint(text, out Uri? endpoint)
            ? $"--endpoint {endpoint.AbsoluteUri}" : $"--region {RegionOf(parsed.GetValue(_region))}";
        return $"{service} --project-id {project} --cluster-id {cluster}";
    }

    // Files with such texts usually end with a line break.
    private string? RegionOf(string? fromCommandLine) => Text(fromCommandLine, RegionVariable);

    private string? TokenOf(string? fromCommandLine) => Text(fromCommandLine, TokenVariable);

    private string? Text(string? fromCommandLine, string variable)
    {
        string? text = (fromCommandLine ?? _context.EnvironmentVariable(variable))?.Trim();
        return string.IsNullOrEmpty(text) ? null : text;
    }
}
