using System;
using System.Collections.Generic;
using System.Linq;

namespace CceGen.Generator.RuntimeFiles;

/// <summary>A member of a type in <c>CceGen.Runtime</c>, or several that a condition of the preprocessor holds together.</summary>
/// <param name="declarations">What it declares.</param>
/// <param name="text">Its lines.</param>
/// <param name="followsBlank">Whether an empty line is in front of it.</param>
internal sealed class RuntimeMember(List<RuntimeDeclaration> declarations, string text, bool followsBlank)
{
    private readonly Lazy<HashSet<string>> _words = new(() => RuntimeWords.In([text]));

    private readonly Lazy<HashSet<string>> _parameterWords = new(() => RuntimeWords.In([declarations[0].Parameters]));

    private readonly Lazy<IReadOnlyList<RuntimePart>> _parts = new(() => RuntimeParts.OfHelper(text));

    public List<RuntimeDeclaration> Declarations => declarations;

    public string Text => text;

    public bool FollowsBlank => followsBlank;

    /// <summary>Its lines, cut at what differs from project to project.</summary>
    public IReadOnlyList<RuntimePart> Parts => _parts.Value;

    /// <summary>The names in it.</summary>
    public HashSet<string> Words => _words.Value;

    /// <summary>The names among the parameters of what it declares first.</summary>
    public HashSet<string> ParameterWords => _parameterWords.Value;

    /// <summary>Whether it is there wherever its type is: nothing names it, as a constructor or an override.</summary>
    public bool IsUnnamed { get; } = declarations.Any(static declaration => declaration.IsUnnamed);

    /// <summary>Whether it can be called without naming its type, which is not there for anything else then.</summary>
    public bool IsExtension { get; } = declarations.Any(static declaration => declaration.IsExtension);

    /// <summary>The field that members set, if it is one.</summary>
    public string? State { get; } = declarations.Count == 1 && declarations[0].IsState ? declarations[0].Name : null;

    /// <summary>Whether it sets the field, by an assignment or by reference.</summary>
    public bool Sets(string field) => Uses(field, isSet: true);

    /// <summary>Whether it reads the field.</summary>
    public bool Reads(string field) => Uses(field, isSet: false);

    /// <summary>Whether one of the names calls it.</summary>
    public bool IsNamedIn(HashSet<string> names)
    {
        foreach (var declaration in declarations)
        {
            if (names.Contains(declaration.Key))
            {
                return true;
            }
        }

        return false;
    }

    // The field's own declaration is no use of it.
    private bool Uses(string field, bool isSet)
    {
        if (State == field || !Words.Contains(field))
        {
            return false;
        }

        for (var start = text.IndexOf(field, StringComparison.Ordinal); start >= 0; start = text.IndexOf(field, start + 1, StringComparison.Ordinal))
        {
            var end = start + field.Length;
            if (!RuntimeWords.IsOfWord(text[start - 1]) && RuntimeWords.WordEnd(text, end) == end
                && (RuntimeWords.IsAssignment(text, end) || string.CompareOrdinal(text, start - 4, "ref ", 0, 4) == 0) == isSet)
            {
                return true;
            }
        }

        return false;
    }
}
