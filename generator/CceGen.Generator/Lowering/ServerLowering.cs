using System;
using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Model;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Lowering;

/// <summary>Turns servers into members of the clients.</summary>
internal sealed class ServerLowering
{
    private readonly bool _hasBaseUrl;
    private readonly DiagnosticBag _diagnostics;
    private readonly UniqueNames _names;
    private readonly Dictionary<string, ServerModel> _choices = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OwnServerModel> _own = new(StringComparer.Ordinal);

    /// <param name="context">What the document has.</param>
    /// <param name="names">The names of the clients' members.</param>
    public ServerLowering(LoweringContext context, UniqueNames names)
    {
        var document = context.Document;
        _hasBaseUrl = context.Policies.Style.HasBaseUrl;
        _diagnostics = context.Diagnostics;
        Default = (context.Policies.Style.SkipsEmptyServers ? document.Servers.FirstOrDefault(static server => server.Url.Length > 0) : null)
            ?? (document.Servers.Count > 0 ? document.Servers[0] : null);
        _names = names;
        AddChoices(document.Servers);
    }

    /// <summary>The server of the document; null where it has none.</summary>
    public OpenApiServer? Default { get; }

    /// <summary>The URLs to choose from.</summary>
    public EquatableArray<ServerModel> Choices => _choices.Values.ToEquatableArray();

    /// <summary>The servers that operations have.</summary>
    public IEnumerable<OwnServerModel> Own => _own.Values;

    /// <summary>The server that an operation has instead of the document's; null when it has none.</summary>
    public OwnServerModel? OwnOf(OpenApiOperation operation)
    {
        if (operation.Servers is not { Count: > 0 } servers || (servers[0].Url == Default?.Url && servers[0].Template == Default.Template))
        {
            return null;
        }

        if (!_hasBaseUrl)
        {
            _diagnostics.Report(Problems.ServersWithoutEffect(operation.Location, ParameterLowering.Describe(operation)));
            return null;
        }

        AddChoices(servers);
        var server = servers[0];
        if (!_own.TryGetValue(server.Template, out var own))
        {
            var description = server.Description is { Length: > 0 } text ? $" {Documentation.Line(text, "")}" : "";
            own = new OwnServerModel(
                _names.Add(ServerNames.Of(server) + "BaseUrl"),
                server.Url,
                $"The URL of operations that the document gives a server of their own, instead of `BaseUrl`.{description}");
            _own.Add(server.Template, own);
        }

        return own;
    }

    // A single server without variables is the default already.
    private void AddChoices(IReadOnlyList<OpenApiServer> servers)
    {
        foreach (var server in servers.Where(server => servers.Count > 1 || server.Template.IndexOf('{') >= 0))
        {
            if (!_choices.ContainsKey(server.Template))
            {
                var doc = Documentation.Line(server.Description, "A server of the document.");
                _choices.Add(server.Template, new ServerModel(_names.Add(ServerNames.Of(server) + "Url"), ServerParts.Of(server), $"{doc} (`{server.Template}`)"));
            }
        }
    }
}
