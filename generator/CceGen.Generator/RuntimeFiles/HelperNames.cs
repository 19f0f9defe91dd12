using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;

namespace CceGen.Generator.RuntimeFiles;

/// <summary>Finds the names of helpers in generated code: types, members, and members of static classes with the name of their class.</summary>
internal sealed class HelperNames
{
    private const int Slots = 8192;

    private static readonly ConcurrentDictionary<string, HelperNames> Known = new(StringComparer.Ordinal);

    // By a hash of the characters: a text has a hundred names for each one that is looked for, and none of them becomes a string.
    private readonly string[]?[] _words = new string[]?[Slots];

    private readonly HelperIndex _index;

    private HelperNames(string dialect)
    {
        _index = HelperIndex.Of(dialect);
        var words = new HashSet<string>(StringComparer.Ordinal) { RuntimeLibrary.InitWord };
        foreach (var file in _index.Files)
        {
            words.Add(file.MainType);
            words.UnionWith(file.Outline.Members.SelectMany(static member => member.Declarations).Select(static declaration => declaration.Name));
        }

        foreach (var word in words)
        {
            ref var slot = ref _words[HashOf(word, 0, word.Length)];
            slot = [.. slot ?? [], word];
        }
    }

    /// <summary>The names in the code, in ordinal order. Lines that are only a comment do not count.</summary>
    /// <param name="code">The code.</param>
    /// <param name="dialect">The JSON library that it calls.</param>
    public static IReadOnlyCollection<string> In(string code, string dialect) => Known.GetOrAdd(dialect, static name => new HelperNames(name)).Find(code);

    private SortedSet<string> Find(string code)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        string? former = null;
        var formerEnd = -1;
        var index = RuntimeWords.SkipComments(code, 0);
        while (index < code.Length)
        {
            var end = RuntimeWords.WordEnd(code, index);
            if (end == index)
            {
                index = code[index] == '\n' ? RuntimeWords.SkipComments(code, index + 1) : index + 1;
                continue;
            }

            if (WordAt(code, index, end) is { } word)
            {
                found.Add(word == RuntimeLibrary.InitWord ? RuntimeLibrary.InitType : word);
                if (former is not null && formerEnd == index - 1 && code[formerEnd] == '.' && _index.KeyOf(former, word) is { } key)
                {
                    found.Add(key);
                }

                (former, formerEnd) = (word, end);
            }

            index = end;
        }

        return found;
    }

    private string? WordAt(string code, int start, int end)
    {
        if (_words[HashOf(code, start, end)] is not { } words)
        {
            return null;
        }

        foreach (var word in words)
        {
            if (word.Length == end - start && string.CompareOrdinal(word, 0, code, start, word.Length) == 0)
            {
                return word;
            }
        }

        return null;
    }

    private static uint HashOf(string text, int start, int end)
    {
        var hash = 2166136261;
        for (var index = start; index < end; index++)
        {
            hash = unchecked((hash ^ text[index]) * 16777619);
        }

        return hash % Slots;
    }
}
