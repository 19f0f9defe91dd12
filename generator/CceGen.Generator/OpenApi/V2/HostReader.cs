using System;
using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.OpenApi.Reading;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.V2;

/// <summary>Reads <c>host</c>, <c>basePath</c> and <c>schemes</c>: one server, as requests have one base URL.</summary>
internal static class HostReader
{
    private const string Https = "https";

    private static readonly char[] Braces = ['{', '}'];

    private static readonly IReadOnlyList<string> Schemes = ["http", Https, "ws", "wss"];

    public static IReadOnlyList<OpenApiServer> Read(ObjectNode document, ReaderContext context)
    {
        var host = context.Nodes.Scalar(document.Find("host"));
        var basePath = context.Nodes.Scalar(document.Find("basePath"));
        var written = HostText.Of(host);
        var scheme = ReadScheme(document.Find("schemes"), context);
        var name = written.Name;
        var path = PathOf(written, basePath);
        var place = host?.Text.Trim().Length > 0 ? host : basePath;
        if (place is null || (place == basePath && path == "/"))
        {
            return [];
        }

        var url = place == basePath ? path : $"{(document.Find("schemes") is null ? written.Scheme : null) ?? scheme}://{name}{(path == "/" ? "" : path)}";
        if (basePath is not null && !IsPath(path))
        {
            context.Diagnostics.Report(Problems.InvalidServerUrl(basePath.Location, basePath.Text, "it is a path, without a scheme, a host and variables"));
            return [];
        }

        if (ProblemOf(written, scheme, document.Find("schemes"), url) is { } problem)
        {
            context.Diagnostics.Report(Problems.InvalidServerUrl(place.Location, place.Text, problem));
            return [];
        }

        if (written.IsUrl)
        {
            context.Diagnostics.Report(Problems.ReadAs(place.Location, $"host: {place.Text}", $"the server '{url}'"));
        }

        return [new OpenApiServer(place) { Template = url, Url = url }];
    }

    /// <summary>Whether the document says something of its server. A scheme and a path without a host between them are no URL.</summary>
    public static bool NamesServers(ObjectNode document) =>
        document.Find("host")?.Value is SpecScalar { Text.Length: > 0 }
        || document.Find("basePath")?.Value is SpecScalar { Text.Length: > 0 } != document.Find("schemes")?.Value is SpecSequence { Items.Count: > 0 };

    /// <summary>The server of an operation with a scheme of its own; null when it is the document's.</summary>
    public static IReadOnlyList<OpenApiServer>? ReadOfOperation(ObjectNode operation, ReaderContext context)
    {
        var own = context.Nodes.Scalars(operation.Find("schemes"));
        var host = context.Nodes.Scalar(context.Root.Find("host"));
        var written = HostText.Of(host);
        var schemes = context.Root.Find("schemes");
        var usual = SchemeOf(SchemesOf(schemes, context));
        if (own.Count == 0 || written.Name.Length == 0 || own.Select(Lower).Contains(schemes is null ? written.Scheme ?? usual : usual))
        {
            return null;
        }

        var path = PathOf(written, context.Nodes.Scalar(context.Root.Find("basePath")));
        var url = $"{SchemeOf(own)}://{written.Name}{(path == "/" ? "" : path)}";

        // What is wrong with host and base path was reported, and they are of no use here either.
        return !IsPath(path) || ProblemOf(written, usual, schemes, url) is not null ? null : [new OpenApiServer(own[0]) { Template = url, Url = url }];
    }

    // Who writes the base path at both places means it once.
    private static string PathOf(HostText host, SpecScalar? basePath)
    {
        var path = basePath?.Text.Trim().Trim('/') ?? "";
        return host.Path.Length == 0 || host.Path == path ? basePath is null && host.Path.Length == 0 ? "" : "/" + path
            : "/" + host.Path + (path.Length == 0 ? "" : "/" + path);
    }

    /// <summary>The scheme that requests are sent with: HTTPS unless HTTP is the only one of the two.</summary>
    private static string ReadScheme(SpecEntry? entry, ReaderContext context)
    {
        var schemes = SchemesOf(entry, context);
        foreach (var scheme in schemes.Where(static scheme => !Schemes.Contains(Lower(scheme))))
        {
            var didYouMean = DidYouMean.Text(scheme.Text, Schemes);
            context.Diagnostics.Report(Problems.InvalidServerUrl(scheme.Location, scheme.Text, $"it is not a scheme; use 'http' or 'https'{didYouMean}"));
        }

        return SchemeOf(schemes);
    }

    // Beside HTTPS, nothing depends on the others.
    private static IReadOnlyList<SpecScalar> SchemesOf(SpecEntry? entry, ReaderContext context)
    {
        if (entry?.Value is not SpecSequence list || !list.Items.OfType<SpecScalar>().Any(static scheme => Lower(scheme) == Https))
        {
            return context.Nodes.Scalars(entry);
        }

        for (var index = 0; index < list.Items.Count; index++)
        {
            if (list.Items[index] is not SpecScalar)
            {
                context.Nodes.Ignored(list.Items[index], NodeReader.ItemName(entry, index), "a string");
            }
        }

        return [.. list.Items.OfType<SpecScalar>().Where(static scheme => scheme.Type != ScalarType.Null)];
    }

    private static string SchemeOf(IEnumerable<SpecScalar> schemes)
    {
        var known = schemes.Select(Lower).Where(static scheme => scheme is "http" or Https).ToList();
        return known.Count == 0 || known.Contains(Https) ? Https : known[0];
    }

    private static bool IsPath(string path) => !path.Contains("://") && path.IndexOfAny(Braces) < 0;

    private static string Lower(SpecScalar scheme) => scheme.Text.ToLowerInvariant();

    private static string? ProblemOf(HostText host, string scheme, SpecEntry? schemes, string url) =>
        host.Scheme is not null && (host.Scheme is not ("http" or Https) || (schemes is not null && host.Scheme != scheme))
            ? "a host is a name and perhaps a port; write the rest in 'schemes' and 'basePath'"
            : host.Name.IndexOfAny(Braces) >= 0 ? "a host has no variables"
            : ServerUrl.IsUsable(url, out var problem) ? null : problem;
}
