using System.Globalization;
using System.Net;

namespace Cce.Client.Authentication;

/// <summary>Host, path and query in the one spelling that both sides of a signature use.</summary>
internal static class CanonicalUri
{
    /// <summary>The value of <c>Host</c> that HttpClient sends: with the port unless it is that of the scheme.</summary>
    public static string Host(Uri uri)
    {
        string host = uri.HostNameType == UriHostNameType.IPv6 ? $"[{uri.IdnHost}]" : uri.IdnHost;
        return uri.IsDefaultPort ? host : host + ":" + uri.Port.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Whether this is what <see cref="Host"/> gives for the address, without making it; no if that is not plain to see.</summary>
    public static bool IsHost(string host, Uri uri)
    {
        ReadOnlySpan<char> address = AfterScheme(uri);
        return host.Length > 0 && address.StartsWith(host.AsSpan()) && address[host.Length] == '/';
    }

    /// <summary>Writes the path and the query, each on its line.</summary>
    public static void Write(ref Utf8Buffer text, Uri uri)
    {
        ReadOnlySpan<char> address = AfterScheme(uri);
        int fragment = address.IndexOf('#');
        address = fragment < 0 ? address : address.Slice(0, fragment);
        int query = address.IndexOf('?');
        ReadOnlySpan<char> path = query < 0 ? address : address.Slice(0, query);
        WritePath(ref text, path.Slice(path.IndexOf('/')));
        text.Append('\n');
        if (query >= 0 && query + 1 < address.Length)
        {
            WriteQuery(ref text, address.Slice(query + 1).ToString());
        }

        text.Append('\n');
    }

    // The whole address is there already; its parts would have to be made.
    private static ReadOnlySpan<char> AfterScheme(Uri uri)
    {
        ReadOnlySpan<char> address = uri.AbsoluteUri.AsSpan();
        return address.Slice(address.IndexOf("://".AsSpan()) + 3);
    }

    // Decoded and encoded again, so that only letters, digits, -._~ and separators stand for themselves. The slash at the
    // end exists only here. %2F becomes a separator: that is how the other side reads it too.
    private static void WritePath(ref Utf8Buffer text, ReadOnlySpan<char> path)
    {
        if (IsPlain(path))
        {
            text.Append(path);
        }
        else
        {
            text.Append(Uri.EscapeDataString(Uri.UnescapeDataString(path.ToString())).Replace("%2F", "/"));
        }

        if (text.Written[text.Length - 1] != '/')
        {
            text.Append('/');
        }
    }

    private static bool IsPlain(ReadOnlySpan<char> path)
    {
        foreach (char character in path)
        {
            if (character is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '-' and <= '9') or '_' or '~'))
            {
                return false;
            }
        }

        return true;
    }

    // Sorted by the decoded names and then by the decoded values.
    private static void WriteQuery(ref Utf8Buffer text, string query)
    {
        string[] parts = query.Split('&');
        var parameters = new (string Name, string Value)[parts.Length];
        for (int index = 0; index < parts.Length; index++)
        {
            parameters[index] = Parameter(parts[index]);
        }

        Array.Sort(parameters, static (left, right) =>
            string.CompareOrdinal(left.Name, right.Name) is var order and not 0
                ? order
                : string.CompareOrdinal(left.Value, right.Value));
        for (int index = 0; index < parameters.Length; index++)
        {
            if (index > 0)
            {
                text.Append('&');
            }

            text.Append(Uri.EscapeDataString(parameters[index].Name));
            text.Append('=');
            text.Append(Uri.EscapeDataString(parameters[index].Value));
        }
    }

    // Here a plus is a space, as in a form; in a path it is a plus.
    private static (string Name, string Value) Parameter(string text)
    {
        int equals = text.IndexOf('=');
        return equals < 0
            ? (WebUtility.UrlDecode(text), "")
            : (WebUtility.UrlDecode(text.Substring(0, equals)), WebUtility.UrlDecode(text.Substring(equals + 1)));
    }
}
