using System.Collections.Generic;
using System.Text;

namespace CceGen.Generator.OpenApi;

/// <summary>Replaces the <c>{variable}</c>s of a server's URL.</summary>
internal static class ServerUrl
{
    public static bool TryExpand(string template, Dictionary<string, string?> values, out string url, out string problem)
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
            if (!values.TryGetValue(name, out var value))
            {
                problem = $"the variable '{name}' is not defined{DidYouMean.Text(name, values.Keys)}";
                return false;
            }

            if (value is null)
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
}
