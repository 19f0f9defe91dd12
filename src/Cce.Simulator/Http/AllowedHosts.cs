using System.Collections.ObjectModel;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Cce.Simulator.Http;

/// <summary>The hosts that requests may name: those of the loopback interface, and those of the options.</summary>
internal static class AllowedHosts
{
    /// <summary>Allows every host.</summary>
    public const string Any = "*";

    private static readonly string[] Loopback = ["127.0.0.1", "localhost", "[::1]"];

    /// <summary>Returns the hosts, those of the loopback interface included.</summary>
    /// <param name="named">Host names and addresses without a port, <c>*.example.com</c>, or <c>*</c>.</param>
    /// <exception cref="ArgumentException">An entry is none of these.</exception>
    public static ReadOnlyCollection<string> Checked(IReadOnlyList<string> named)
    {
        ArgumentNullException.ThrowIfNull(named);
        foreach (string? host in named)
        {
            if (!IsHost(host))
            {
                throw new ArgumentException(
                    $"'{host}' is not a host; write a name or an address without scheme and port, '*.example.com', or '*'", nameof(named));
            }
        }

        return [.. named.Select(AsSent)];
    }

    /// <summary>Returns all allowed hosts.</summary>
    public static StringSegment[] WithLoopback(IReadOnlyList<string> named) => [.. Loopback, .. named];

    // As requests send it: addresses of IPv6 in brackets, other scripts in Punycode.
    private static string AsSent(string host) =>
        Uri.CheckHostName(host) == UriHostNameType.IPv6 && !host.StartsWith('[') ? $"[{host}]" : new HostString(host).ToUriComponent();

    private static bool IsHost(string? host) =>
        host is not null
        && (host == Any || Uri.CheckHostName(host.StartsWith("*.", StringComparison.Ordinal) ? host[2..] : host) != UriHostNameType.Unknown);
}
