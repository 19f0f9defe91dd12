using System;
using System.Collections.Generic;
using System.Linq;

namespace CceGen.Generator.RuntimeFiles;

/// <summary>Cuts a file of <c>CceGen.Runtime</c> at what differs from project to project.</summary>
internal static class RuntimeParts
{
    /// <summary>The exception, as the files name it.</summary>
    public const string ExceptionName = "ApiException";

    /// <summary>Of a type that a file declares.</summary>
    public const string Indentation = "    ";

    private const string Enabled = "enable";
    private const string NullableOn = "#nullable " + Enabled;
    private const string Source = "CceGen.Runtime";
    private const string ClientSuffix = ".Client";

    // In the project of the files, where a type of the same name is in the other namespace.
    private const string ShapeSuffix = ".NSwag";

    private static readonly HashSet<string> TypeNames = new(ClientTypeNames.All.Select(type => type.Name).Concat(ResponseTypeNames.All).Concat([ExceptionName]), StringComparer.Ordinal);

    /// <summary>The parts of some lines of a helper.</summary>
    public static IReadOnlyList<RuntimePart> OfHelper(string lines) => Of(lines, isHelper: true, followsNullable: false);

    /// <summary>The parts in their order; together their texts are the file.</summary>
    /// <param name="text">The file.</param>
    /// <param name="isHelper">Whether it is a helper, which names the exception and all other types as they are called in its own namespace.</param>
    /// <param name="followsNullable">Whether the document decides if the file has nullable reference types; its value types are never nullable.</param>
    public static IReadOnlyList<RuntimePart> Of(string text, bool isHelper, bool followsNullable)
    {
        var parts = new List<RuntimePart>();
        var written = 0;
        void Add(RuntimePartKind kind, int start, int end)
        {
            if (start > written)
            {
                parts.Add(new RuntimePart(RuntimePartKind.Text, text.Substring(written, start - written)));
            }

            parts.Add(new RuntimePart(kind, text.Substring(start, end - start)));
            written = end;
        }

        // Line by line: a loop over a whole file is compiled a second time, with optimization, while it runs.
        for (var line = 0; line < text.Length;)
        {
            var lineEnd = text.IndexOf('\n', line) is >= 0 and var feed ? feed + 1 : text.Length;
            AddLine(line, lineEnd);
            line = lineEnd;
        }

        if (written < text.Length)
        {
            parts.Add(new RuntimePart(RuntimePartKind.Text, text.Substring(written)));
        }

        return parts;

        void AddLine(int start, int lineEnd)
        {
            for (var index = start; index < lineEnd;)
            {
                if (AccessAt(text, index) is var access and > 0)
                {
                    Add(RuntimePartKind.Access, index + Indentation.Length, access);
                    index = access;
                }

                if (followsNullable && NullableAt(text, index) is var (nullable, nullableEnd))
                {
                    Add(nullable, index, nullableEnd);
                    index = nullableEnd;
                    continue;
                }

                var end = RuntimeWords.WordEnd(text, index);
                if (IsSource(text, index))
                {
                    var (kind, namespaceEnd) = NamespaceAt(text, index);
                    Add(kind, index, namespaceEnd);
                    end = namespaceEnd;
                }
                else if (!isHelper && end > index && (index == 0 || text[index - 1] != '.') && !DeclaresAt(text, end) && TypeNames.Contains(text.Substring(index, end - index)))
                {
                    Add(RuntimePartKind.TypeName, index, end);
                }

                index = end == index ? index + 1 : end;
            }
        }
    }

    private static bool IsSource(string text, int index) => Continues(text, index, Source);

    private static (RuntimePartKind Kind, int End) NamespaceAt(string text, int index)
    {
        var end = index + Source.Length;
        if (end == text.Length || text[end] != '.')
        {
            return (RuntimePartKind.RuntimeNamespace, end);
        }

        if (!Continues(text, end, ClientSuffix))
        {
            return (RuntimePartKind.DialectNamespace, RuntimeWords.WordEnd(text, end + 1));
        }

        end += ClientSuffix.Length;
        return (RuntimePartKind.ClientNamespace, Continues(text, end, ShapeSuffix) ? end + ShapeSuffix.Length : end);
    }

    // In these files, a question mark directly after a type is an annotation unless a member access follows.
    private static (RuntimePartKind Kind, int End)? NullableAt(string text, int index)
    {
        if (index > 0 && text[index] == '?' && (char.IsLetterOrDigit(text[index - 1]) || text[index - 1] == '>') && text[index + 1] is (' ' or '>' or ')'))
        {
            return (RuntimePartKind.NullableAnnotation, index + 1);
        }

        return index == NullableOn.IndexOf(Enabled, StringComparison.Ordinal) && Continues(text, 0, NullableOn)
            ? (RuntimePartKind.NullableContext, NullableOn.Length)
            : null;
    }

    private static bool Continues(string text, int index, string part) => string.CompareOrdinal(text, index, part, 0, part.Length) == 0;

    // A property may be called like a type: what follows its name is its accessors.
    private static bool DeclaresAt(string text, int end) => Continues(text, end, " { ");

    // The end of the access modifier where a line declares a type; 0 anywhere else.
    private static int AccessAt(string text, int index)
    {
        if ((index > 0 && text[index - 1] != '\n') || string.CompareOrdinal(text, index, Indentation, 0, Indentation.Length) != 0)
        {
            return 0;
        }

        var start = index + Indentation.Length;
        var end = RuntimeWords.WordEnd(text, start);
        if (text.Substring(start, end - start) is not ("public" or "internal"))
        {
            return 0;
        }

        var lineEnd = text.IndexOf('\n', end);
        foreach (var keyword in RuntimeOutline.TypeKeywords)
        {
            if (text.IndexOf(keyword, end, (lineEnd < 0 ? text.Length : lineEnd) - end, StringComparison.Ordinal) >= 0)
            {
                return end;
            }
        }

        return 0;
    }
}
