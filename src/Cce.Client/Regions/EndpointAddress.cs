namespace Cce.Client.Regions;

/// <summary>
/// The rules for an address that requests with credentials go to: https, or http to this machine; a host and maybe a path, and
/// nothing else.
/// </summary>
internal static class EndpointAddress
{
    /// <summary>Reads a text, which may leave out <c>https://</c>.</summary>
    /// <returns>What is wrong with it, as a part of a sentence; <see langword="null"/> if nothing is.</returns>
    public static string? TryRead(string text, out Uri? address) =>
        TryReadUnquoted(text, out address) is { } problem ? $"{Shown(text.Trim())} {problem}" : null;

    /// <summary>The same for a text that may be a secret in the wrong place: what is wrong does not quote it.</summary>
    public static string? TryReadUnquoted(string text, out Uri? address)
    {
        address = null;
        string trimmed = text.Trim();
        bool hasScheme = trimmed.IndexOf("://", StringComparison.Ordinal) > 0;
        if (IsGarbled(trimmed, hasScheme)
            || !Uri.TryCreate(hasScheme ? trimmed : "https://" + trimmed, UriKind.Absolute, out Uri? read))
        {
            return "is not the address of an endpoint, such as https://cce.cn-north-4.myhuaweicloud.com";
        }

        if (Check(read) is { } problem)
        {
            return problem;
        }

        address = Normalize(read);
        return null;
    }

    /// <summary>What is wrong with an address, as the second half of a sentence; <see langword="null"/> if nothing is.</summary>
    public static string? Check(Uri? address)
    {
        if (address is not { IsAbsoluteUri: true } || (address.Scheme != Uri.UriSchemeHttps && address.Scheme != Uri.UriSchemeHttp))
        {
            return "does not start with https://";
        }

        if (address.HostNameType is not (UriHostNameType.Dns or UriHostNameType.IPv4 or UriHostNameType.IPv6))
        {
            return "has no valid host";
        }

        return address.Scheme == Uri.UriSchemeHttp && !address.IsLoopback
            ? "starts with http://, which would send the credentials in clear; use https://"
            : address.UserInfo.Length > 0 ? "contains a user name; set Credentials instead"
            : address.Query.Length > 0 || address.Fragment.Length > 0 ? "contains a query or a fragment"
            : null;
    }

    /// <summary>The address with a slash at its end, so that paths can be put behind it.</summary>
    public static Uri Normalize(Uri address) =>
        address.AbsolutePath[address.AbsolutePath.Length - 1] == '/' ? address : new Uri(address.AbsoluteUri + "/");

    // What .NET would take for a host called "https", or mend in silence.
    private static bool IsGarbled(string text, bool hasScheme) =>
        text.Length == 0 || text[0] == '/' || text.Any(static letter => letter == '\\' || char.IsWhiteSpace(letter))
        || (!hasScheme && (text.StartsWith("http:", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("https:", StringComparison.OrdinalIgnoreCase)));

    // Before an "@" there may be a password, which no message shows.
    private static string Shown(string text) => text.Any(static letter => letter == '@') ? "an address with '@'" : $"'{text}'";
}
