using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace CceGen.Generator.OpenApi;

/// <summary>
/// A key under <c>paths</c>, taken apart. A path has no query; where a document writes one, <c>/a?b=c</c> means that every
/// request has it, <c>/a?b={c}</c> that a parameter is its value, and <c>/a{?b,c}</c> names parameters in query.
/// </summary>
/// <param name="Path">The path alone. What follows a <c>#</c> tells two keys apart and is never sent.</param>
/// <param name="Pairs">What the query has; null where it cannot be taken apart.</param>
/// <param name="Names">The parameters that an expression at the end names.</param>
internal sealed record PathQuery(string Path, IReadOnlyList<PathQueryPair>? Pairs, IReadOnlyList<string> Names)
{
    private static readonly char[] Marks = ['#', '?', '&'];
    private static readonly Regex Expression = new(@"\{[?&](?<names>[^{}?&]*)\}\z", RegexOptions.CultureInvariant);
    private static readonly Regex Parameter = new(@"\A(?<name>[^={}]+)=\{(?<parameter>[^{}]+)\}\z", RegexOptions.CultureInvariant);

    public static PathQuery Of(string key)
    {
        // Nearly all keys are paths alone.
        if (key.IndexOfAny(Marks) < 0)
        {
            return new PathQuery(key, [], []);
        }

        var text = key.Split('#')[0];
        var expression = Expression.Match(text);
        var names = expression.Success ? expression.Groups["names"].Value.Split(',').Select(static name => name.Trim().TrimEnd('*')).Where(static name => name.Length > 0) : [];
        text = expression.Success ? text.Substring(0, expression.Index) : text;
        var mark = text.IndexOf('?');
        var query = mark < 0 ? "" : text.Substring(mark + 1);
        var pairs = query.Split(['&'], System.StringSplitOptions.RemoveEmptyEntries).Select(PairOf).ToList();
        return new PathQuery(mark < 0 ? text : text.Substring(0, mark), pairs.Contains(null) ? null : [.. pairs.OfType<PathQueryPair>()], [.. names]);
    }

    private static PathQueryPair? PairOf(string text)
    {
        var match = Parameter.Match(text);
        return match.Success ? new PathQueryPair(match.Groups["name"].Value, text, match.Groups["parameter"].Value)
            : text.IndexOfAny(['{', '}']) >= 0 ? null
            : new PathQueryPair(text.Split('=')[0], text, null);
    }
}
