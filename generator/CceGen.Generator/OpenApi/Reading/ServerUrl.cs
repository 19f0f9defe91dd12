using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>Replaces the <c>{variable}</c>s of a server's URL, and says whether requests can be sent to it.</summary>
internal static class ServerUrl
{
    public static bool TryExpand(string template, IReadOnlyList<OpenApiServerVariable> variables, out string url, out string problem)
    {
        var text = new StringBuilder();
        var position = 0;
        url = "";
        while (position < template.Length)
        {
            var open = template.IndexOf('{', position);
            if (open < 0)
            {
                break;
            }

            var close = template.IndexOf('}', open);
            if (close < 0)
            {
                problem = "a brace is not closed";
                return false;
            }

            var name = template.Substring(open + 1, close - open - 1);
            if (variables.FirstOrDefault(candidate => candidate.Name == name) is not { } variable)
            {
                problem = $"the variable '{name}' is not defined{DidYouMean.Text(name, variables.Select(static candidate => candidate.Name))}";
                return false;
            }

            if (variable.Default is not { } value)
            {
                problem = $"the variable '{name}' has no default";
                return false;
            }

            text.Append(template, position, open - position).Append(value);
            position = close + 1;
        }

        url = text.Append(template, position, template.Length - position).ToString();
        problem = "";
        return true;
    }

    /// <summary>Whether paths can be appended to the URL: an absolute one of HTTP, or a path that the base address of an HttpClient completes.</summary>
    public static bool IsUsable(string url, out string problem)
    {
        problem = ProblemOf(url) ?? "";
        return problem.Length == 0;
    }

    private static string? ProblemOf(string url)
    {
        if (url.IndexOfAny(['?', '#']) >= 0)
        {
            return "a query or a fragment is not allowed in it";
        }

        if (url.StartsWith("//", StringComparison.Ordinal))
        {
            return $"it has no scheme; write 'https:{url}'";
        }

        var first = url.Split('/')[0];
        if (first.IndexOf(':') < 0)
        {
            return IsHost(first) ? $"it has no scheme; write 'https://{url}', or '/{url}' for a path" : null;
        }

        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri))
        {
            return "it is not a URL";
        }

        return uri.Scheme is "http" or "https" ? null
            : url.IndexOf("://", StringComparison.Ordinal) < 0 ? $"it has no scheme; write 'https://{url}'"
            : $"the scheme '{uri.Scheme}' is not supported; http and https are";
    }

    // What a person would take for the name of a server and not for a folder.
    private static bool IsHost(string segment) =>
        string.Equals(segment, "localhost", StringComparison.OrdinalIgnoreCase) || segment.Trim('.').IndexOf('.') >= 0;
}
