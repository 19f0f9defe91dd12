using System.Net;

namespace Cce.Client.Authentication;

/// <summary>Host, path and query in the one spelling that both sides of a signature use.</summary>
internal static class CanonicalUri
{
    /// <summary>The value of <c>Host</c> that HttpClient sends: with the port unless it is that of the scheme.</summary>
    public static string Host(Uri uri)
    {
        string host = uri.HostNameType == UriHostNameType.IPv6 ? $"[{uri.IdnHost}]" : uri.IdnHost;
        return uri.IsDefaultPort ? host : FormattableString.Invariant($"{host}:{uri.Port}");
    }

    /// <summary>
    /// The path decoded and encoded again, so that only letters, digits, <c>-._~</c> and separators stand for themselves.
    /// The slash at the end exists only here. <c>%2F</c> becomes a separator: that is how the other side reads it too.
    /// </summary>
    public static string Path(Uri uri)
    {
        string path = Uri.EscapeDataString(Uri.UnescapeDataString(uri.AbsolutePath)).Replace("%2F", "/");
        return path[path.Length - 1] == '/' ? path : path + "/";
    }

    /// <summary>The parameters, sorted by their decoded names and then by their decoded values.</summary>
    public static string Query(Uri uri)
    {
        if (uri.Query.Length <= 1)
        {
            return "";
        }

        List<(string Key, string Value)> parameters = [.. uri.Query.Substring(1).Split('&').Select(Parameter)];
        parameters.Sort(static (left, right) =>
            string.CompareOrdinal(left.Key, right.Key) is var order and not 0
                ? order
                : string.CompareOrdinal(left.Value, right.Value));
        return string.Join("&", parameters.Select(static parameter =>
            $"{Uri.EscapeDataString(parameter.Key)}={Uri.EscapeDataString(parameter.Value)}"));
    }

    // Here a plus is a space, as in a form; in a path it is a plus.
    private static (string Key, string Value) Parameter(string text)
    {
        string[] halves = text.Split(['='], 2);
        return (WebUtility.UrlDecode(halves[0]), halves.Length == 2 ? WebUtility.UrlDecode(halves[1]) : "");
    }
}
