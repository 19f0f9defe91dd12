using System.Text.RegularExpressions;

namespace CceGen.Compatibility.Tests;

/// <summary>A request as one line: method, URL, headers by name, and the body.</summary>
internal static class RequestText
{
    public static async Task<string> OfAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        var headers = request.Headers.Concat(request.Content?.Headers ?? Enumerable.Empty<KeyValuePair<string, IEnumerable<string>>>())
            .Where(header => header.Key != "Content-Length")
            .OrderBy(header => header.Key, StringComparer.Ordinal)
            .Select(header => $"{header.Key}={string.Join(",", header.Value)}");
        return WithoutBoundary($"{request.Method} {request.RequestUri!.OriginalString} [{string.Join("; ", headers)}] {body.Replace("\r\n", "|", StringComparison.Ordinal)}");
    }

    // Each request has a boundary of its own.
    private static string WithoutBoundary(string line) => Regex.Match(line, "boundary=\"?([^\";\\]]+)", RegexOptions.CultureInvariant) is { Success: true } match
        ? line.Replace(match.Groups[1].Value, "BOUNDARY", StringComparison.Ordinal)
        : line;
}
