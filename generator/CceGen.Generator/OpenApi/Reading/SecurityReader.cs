using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>Reads <c>security</c>, and the schemes that it names.</summary>
internal static class SecurityReader
{
    private static readonly Regex Token = new(@"\A[A-Za-z0-9!#$%&'*+.^_`|~-]+\z", RegexOptions.CultureInvariant);

    private static readonly Dictionary<string, SecurityKind> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["apiKey"] = SecurityKind.ApiKey,
        ["http"] = SecurityKind.Http,
        ["basic"] = SecurityKind.Http,
        ["oauth2"] = SecurityKind.OAuth2,
        ["openIdConnect"] = SecurityKind.OpenIdConnect,
        ["mutualTLS"] = SecurityKind.MutualTls,
    };

    private static readonly Dictionary<string, ParameterLocation> Places = new(StringComparer.OrdinalIgnoreCase)
    {
        ["header"] = ParameterLocation.Header,
        ["query"] = ParameterLocation.Query,
        ["cookie"] = ParameterLocation.Cookie,
    };

    /// <summary>The alternatives; null when there is no <c>security</c>.</summary>
    public static IReadOnlyList<OpenApiSecurityRequirement>? ReadRequirements(SpecEntry? entry, ReaderContext context)
    {
        if (entry?.Value is null or SpecScalar { Type: ScalarType.Null })
        {
            return null;
        }

        if (entry.Value is not SpecSequence list)
        {
            context.Nodes.Ignored(entry.Value, entry.Name, "a list");
            return [];
        }

        var requirements = new List<OpenApiSecurityRequirement>();
        for (var index = 0; index < list.Items.Count; index++)
        {
            if (list.Items[index] is SpecMapping mapping)
            {
                requirements.Add(new OpenApiSecurityRequirement([.. mapping.Entries.Select(use => new OpenApiSecurityUse(use.Key, ScopesOf(use)))]));
            }
            else
            {
                context.Nodes.Ignored(list.Items[index], NodeReader.ItemName(entry, index), "a mapping");
            }
        }

        return requirements;
    }

    /// <summary>The schemes among the components. Of one that cannot be read, it is reported, and its kind is unknown.</summary>
    public static IReadOnlyList<OpenApiSecurityScheme> ReadSchemes(SpecEntry? entry, ReaderContext context)
    {
        var schemes = new List<OpenApiSecurityScheme>();
        foreach (var named in context.Nodes.Entries(entry))
        {
            if (context.References.Peek(named.Value) is null)
            {
                // As little is known as by a name that no scheme has, and as much is said.
                schemes.Add(Unclear(named.Key, "its '$ref' leads to nothing", context));
            }
            else if (context.References.Follow(named.Value, ReferenceKind.SecurityScheme, context.Vocabulary.SecurityScheme) is SpecMapping mapping)
            {
                schemes.Add(Read(named.Key, context.Open(mapping, context.Vocabulary.SecurityScheme), context));
            }
        }

        return schemes;
    }

    private static IReadOnlyList<string> ScopesOf(SpecEntry use) =>
        use.Value is SpecSequence scopes ? [.. scopes.Items.OfType<SpecScalar>().Select(static scope => scope.Text)] : [];

    private static OpenApiSecurityScheme Read(SpecScalar name, ObjectNode node, ReaderContext context)
    {
        var type = context.Nodes.Text(node.Find("type"));
        if (type is null || !Kinds.TryGetValue(type, out var kind))
        {
            return Unclear(name, $"its type is not one of {string.Join(", ", Kinds.Keys)}", context);
        }

        var place = ParameterLocation.Header;
        var parameter = context.Nodes.Text(node.Find("name")) ?? "";
        if (kind == SecurityKind.ApiKey && (parameter.Length == 0 || !Places.TryGetValue(context.Nodes.Text(node.Find("in")) ?? "", out place)))
        {
            return Unclear(name, "an API key needs a 'name', and 'in' with one of header, query, cookie", context);
        }

        if (place != ParameterLocation.Query && !Token.IsMatch(parameter.Length == 0 ? "-" : parameter))
        {
            return Unclear(name, $"'{parameter}' is not the name of a header or cookie", context);
        }

        var scheme = type.Equals("basic", StringComparison.OrdinalIgnoreCase) ? "basic" : context.Nodes.Text(node.Find("scheme")) ?? "";
        return kind == SecurityKind.Http && !Token.IsMatch(scheme)
            ? Unclear(name, "authentication of HTTP needs a 'scheme' such as basic or bearer", context)
            : new OpenApiSecurityScheme(name)
            {
                Kind = kind,
                In = place,
                ParameterName = parameter,
                HttpScheme = scheme,
                Description = context.Nodes.Text(node.Find("description")),
            };
    }

    private static OpenApiSecurityScheme Unclear(SpecScalar name, string reason, ReaderContext context)
    {
        context.Diagnostics.Report(Problems.SecuritySchemeUnclear(name.Location, name.Text, reason));
        return new OpenApiSecurityScheme(name) { Kind = SecurityKind.Unknown };
    }
}
