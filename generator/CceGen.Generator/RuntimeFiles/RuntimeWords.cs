using System;
using System.Collections.Generic;
using System.Linq;

namespace CceGen.Generator.RuntimeFiles;

/// <summary>The names in C# text, without comments on lines of their own: identifiers, and members with the name before their point.</summary>
internal static class RuntimeWords
{
    private static readonly string[] Assignments = ["= ", "+= ", "-= ", "??= ", "++", "--"];

    /// <summary>Those in the texts: <c>Type</c>, <c>Member</c> and <c>Type.Member</c>.</summary>
    public static HashSet<string> In(IReadOnlyList<string> texts)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            AddTo(names, text);
        }

        return names;
    }

    private static void AddTo(HashSet<string> names, string text)
    {
        var former = "";
        var formerEnd = -1;
        for (var index = SkipComments(text, 0); index < text.Length;)
        {
            if (text[index] == '\n')
            {
                index = SkipComments(text, index + 1);
                continue;
            }

            var end = WordEnd(text, index);
            if (end == index)
            {
                index++;
                continue;
            }

            var word = text.Substring(index, end - index);
            names.Add(word);
            if (formerEnd == index - 1 && text[formerEnd] == '.')
            {
                names.Add(former + "." + word);
            }

            (former, formerEnd, index) = (word, end, end);
        }
    }

    /// <summary>Returns where the identifier ends that begins at the index; the index itself when none does.</summary>
    public static int WordEnd(string text, int index)
    {
        while (index < text.Length && IsOfWord(text[index]))
        {
            index++;
        }

        return index;
    }

    /// <summary>Whether an identifier may have the character.</summary>
    public static bool IsOfWord(char character) => char.IsLetterOrDigit(character) || character == '_';

    /// <summary>Whether an operator that assigns follows, be it after a blank or, for several names in parentheses, behind these.</summary>
    public static bool IsAssignment(string text, int index)
    {
        var start = text[index] == ' ' ? index + 1 : index;
        if (text[index] is ',' or ')')
        {
            start = index;
            while (IsOfWord(text[start]) || text[start] is ',' or ' ' or ')')
            {
                start++;
            }
        }

        return Assignments.Any(assignment => string.CompareOrdinal(text, start, assignment, 0, assignment.Length) == 0);
    }

    /// <summary>Returns the first place of code from the start of a line on: after white space, and after lines that are only a comment.</summary>
    public static int SkipComments(string text, int lineStart)
    {
        while (true)
        {
            var index = lineStart;
            while (index < text.Length && text[index] == ' ')
            {
                index++;
            }

            if (string.CompareOrdinal(text, index, "//", 0, 2) != 0)
            {
                return index;
            }

            lineStart = text.IndexOf('\n', index) + 1;
            if (lineStart == 0)
            {
                return text.Length;
            }
        }
    }
}
