using System.Collections.Generic;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.OpenApi;

/// <summary>The last argument of the diagnostics about misspelt names: empty when no candidate is near.</summary>
internal static class DidYouMean
{
    public static string Text(string text, IEnumerable<string> candidates) =>
        Suggestion.For(text, candidates) is { } suggestion ? $"; did you mean '{suggestion}'?" : "";
}
