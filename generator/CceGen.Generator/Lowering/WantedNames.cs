using System;
using System.Collections.Generic;
using System.Linq;

namespace CceGen.Generator.Lowering;

/// <summary>
/// Chooses the identifiers that the texts of one scope ask for. Where dropping signs makes two texts one identifier
/// (<c>errorCode</c> and <c>error_code</c>, <c>a.b</c> and <c>a-b</c>), those with signs say them. Of texts that differ in letter case
/// alone, the one that is written as the identifier is comes first. The order of the document decides nothing.
/// </summary>
internal static class WantedNames
{
    /// <summary>Up to here comparing each with each is faster than a set, and nearly all scopes are this small.</summary>
    private const int MostCompared = 8;

    /// <summary>The identifiers, in the order in which they are to be taken.</summary>
    /// <param name="texts">The texts of the scope as the document has them.</param>
    /// <param name="identifier">The identifier of a text that is alone.</param>
    /// <param name="comparer">Which identifiers are the same.</param>
    /// <param name="rank">Which of equal texts comes first, by their indices; null where each text is there once.</param>
    public static IReadOnlyList<WantedName> Of(IReadOnlyList<string> texts, Func<string, string> identifier, StringComparer comparer, Func<int, int>? rank = null)
    {
        var wanted = new WantedName[texts.Count];
        for (var index = 0; index < wanted.Length; index++)
        {
            wanted[index] = new WantedName(index, identifier(texts[index]));
        }

        return AreDistinct(wanted, comparer) ? wanted : Ordered(texts, wanted, comparer, rank ?? (static index => index));
    }

    private static bool AreDistinct(WantedName[] wanted, StringComparer comparer)
    {
        if (wanted.Length > MostCompared)
        {
            return new HashSet<string>(wanted.Select(static name => name.Identifier), comparer).Count == wanted.Length;
        }

        for (var index = 1; index < wanted.Length; index++)
        {
            for (var other = 0; other < index; other++)
            {
                if (comparer.Equals(wanted[index].Identifier, wanted[other].Identifier))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static IReadOnlyList<WantedName> Ordered(IReadOnlyList<string> texts, IReadOnlyList<WantedName> wanted, StringComparer comparer, Func<int, int> rank)
    {
        var taken = new List<WantedName>();
        var others = new List<WantedName>();
        var spelled = new List<WantedName>();
        foreach (var group in wanted.GroupBy(name => name.Identifier, comparer))
        {
            var members = group.ToList();
            var signed = members.Select(name => texts[name.Index]).Where(CSharpNames.HasSigns).Distinct(StringComparer.Ordinal).ToList();
            var isAmbiguous = signed.Count > 1 || (signed.Count == 1 && members.Any(name => texts[name.Index] != signed[0]));
            var underscored = signed.ToLookup(text => CSharpNames.ToUnderscored(text) ?? "", comparer);
            spelled.AddRange(members.Where(IsSpelled).Select(name => name with { Identifier = Spell(texts[name.Index]) }));
            var plain = ByText(members.Where(name => !IsSpelled(name)).OrderBy(name => texts[name.Index] != name.Identifier)).ToList();
            taken.AddRange(plain.Take(1));
            others.AddRange(plain.Skip(1));

            bool IsSpelled(WantedName name) => isAmbiguous && CSharpNames.HasSigns(texts[name.Index]);

            // With underscores where that is enough, with words where it is not.
            string Spell(string text) =>
                CSharpNames.ToUnderscored(text) is { } name && !comparer.Equals(name, group.Key) && underscored[name].Count() == 1 ? name : CSharpNames.ToSpelled(text);
        }

        return [.. taken.OrderBy(name => name.Index), .. ByText(others.OrderBy(static _ => 0)), .. ByText(spelled.OrderBy(static _ => 0))];

        IEnumerable<WantedName> ByText(IOrderedEnumerable<WantedName> names) =>
            names.ThenBy(name => texts[name.Index], StringComparer.Ordinal).ThenBy(name => rank(name.Index)).ThenBy(name => name.Index);
    }
}
