using System;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.V2;

/// <summary>What <c>host</c> has: a name, perhaps with a port. Some documents write a whole URL there.</summary>
/// <param name="Name">The name with its port.</param>
/// <param name="Scheme">The scheme in front of it, in small letters; null for none.</param>
/// <param name="Path">The path behind it, without slashes at its ends; empty for none.</param>
internal sealed record HostText(string Name, string? Scheme, string Path)
{
    private const string Separator = "://";

    /// <summary>Whether it has more than a host.</summary>
    public bool IsUrl => Scheme is not null || Path.Length > 0;

    /// <param name="host">The value; null where there is none.</param>
    public static HostText Of(SpecScalar? host)
    {
        var text = host?.Text.Trim() ?? "";
        var separator = text.IndexOf(Separator, StringComparison.Ordinal);
        var rest = separator < 0 ? text : text.Substring(separator + Separator.Length);
        var slash = rest.IndexOf('/');
        return new HostText(
            slash < 0 ? rest : rest.Substring(0, slash),
            separator < 0 ? null : text.Substring(0, separator).ToLowerInvariant(),
            slash < 0 ? "" : rest.Substring(slash).Trim('/'));
    }
}
