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

    /// <summary>Whether it is there wherever its type is: nothing names it, as a constructor or an override.</summary>
    public bool IsUnnamed { get; } = Declarations.Any(static declaration => declaration.IsUnnamed);

    /// <summary>Whether it can be called without naming its type, which is not there for anything else then.</summary>
    public bool IsExtension { get; } = Declarations.Any(static declaration => declaration.IsExtension);

    /// <summary>The field that members set, if it is one.</summary>
    public string? State { get; } = Declarations.Count == 1 && Declarations[0].IsState ? Declarations[0].Name : null;

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
}
