using System;
using System.Collections.Generic;
using System.Linq;

namespace CceGen.Generator.RuntimeFiles;

/// <summary>A member of a type in <c>CceGen.Runtime</c>, or several that a condition of the preprocessor holds together.</summary>
/// <param name="Declarations">What it declares.</param>
/// <param name="Text">Its lines.</param>
/// <param name="FollowsBlank">Whether an empty line is in front of it.</param>
internal sealed record RuntimeMember(List<RuntimeDeclaration> Declarations, string Text, bool FollowsBlank)
{
    private readonly Lazy<HashSet<string>> _words = new(() =>
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        RuntimeWords.AddTo(words, Text);
        return words;
    });

    private readonly Lazy<IReadOnlyList<RuntimePart>> _parts = new(() => RuntimeParts.OfHelper(Text));

    /// <summary>Its lines, cut at what differs from project to project.</summary>
    public IReadOnlyList<RuntimePart> Parts => _parts.Value;

    /// <summary>The names in it.</summary>
    public HashSet<string> Words => _words.Value;

    /// <summary>The names among the parameters of what it declares first.</summary>
    public HashSet<string> ParameterWords { get; } = Declarations[0].ParameterWords;

    /// <summary>Whether it is there wherever its type is: nothing names it, as a constructor or an override.</summary>
    public bool IsUnnamed { get; } = Declarations.Any(static declaration => declaration.IsUnnamed);

    /// <summary>Whether it can be called without naming its type, which is not there for anything else then.</summary>
    public bool IsExtension { get; } = Declarations.Any(static declaration => declaration.IsExtension);

    /// <summary>The field that members set, if it is one.</summary>
    public string? State { get; } = Declarations.Count == 1 && Declarations[0].IsState ? Declarations[0].Name : null;

    /// <summary>Whether it sets the field, by an assignment or by reference.</summary>
    public bool Sets(string field) => Words.Contains(field) && UsesOf(field).Any(static isSet => isSet);

    /// <summary>Whether it reads the field.</summary>
    public bool Reads(string field) => Words.Contains(field) && UsesOf(field).Any(static isSet => !isSet);

    /// <summary>Whether one of the names calls it.</summary>
    public bool IsNamedIn(HashSet<string> names)
    {
        foreach (var declaration in Declarations)
        {
            if (names.Contains(declaration.Key))
            {
                return true;
            }
        }

        return false;
    }

    // Whether each use of the field sets it. Its own declaration is none.
    private IEnumerable<bool> UsesOf(string field)
    {
        for (var start = Text.IndexOf(field, StringComparison.Ordinal); start >= 0 && State != field; start = Text.IndexOf(field, start + 1, StringComparison.Ordinal))
        {
            var end = start + field.Length;
            if (!RuntimeWords.IsOfWord(Text[start - 1]) && RuntimeWords.WordEnd(Text, end) == end)
            {
                yield return RuntimeWords.IsAssignment(Text, end) || string.CompareOrdinal(Text, start - 4, "ref ", 0, 4) == 0;
            }
        }
    }
}
