using System;
using System.Collections.Generic;

namespace CceGen.Generator.Lowering.Policies;

/// <summary>The URL of a server with another host and another scheme.</summary>
internal static class ServiceUrl
{
    /// <summary>What stands for no host.</summary>
    public const string NoHost = ".";

    private const string SchemeEnd = "://";

    /// <param name="url">The URL, absolute or not.</param>
    /// <param name="host">The host with its port; empty for that of the URL, a point for none.</param>
    /// <param name="schemes">The schemes, of which the first one is used; none for that of the URL.</param>
    public static string Of(string url, string host, IReadOnlyList<string> schemes)
    {
        if (host.Length == 0 && schemes.Count == 0)
        {
            return url;
        }

        var end = url.IndexOf(SchemeEnd, StringComparison.Ordinal);
        var rest = end < 0 ? "" : url.Substring(end + SchemeEnd.Length);
        var slash = rest.IndexOf('/');
        var path = end < 0 ? url : slash < 0 ? "" : rest.Substring(slash);
        var ownHost = end < 0 ? "" : slash < 0 ? rest : rest.Substring(0, slash);
        var usedHost = host.Length == 0 ? ownHost : host;
        if (usedHost == NoHost || usedHost.Length == 0)
        {
            return path;
        }

        var scheme = schemes.Count > 0 ? schemes[0] : end < 0 ? "https" : url.Substring(0, end);
        return $"{scheme}{SchemeEnd}{usedHost}{(path.Length == 0 || path[0] == '/' ? path : "/" + path)}";
    }
}
