using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace CceGen.Generator.RuntimeFiles;

/// <summary>
/// The lines of a file of <c>CceGen.Runtime</c>, cut into its members. The files are all laid out in one way: types are indented by
/// four spaces and members by eight, and braces have lines of their own; a test holds the result against the compiler's.
/// </summary>
internal sealed class RuntimeOutline
{
    public static readonly string[] TypeKeywords = [" class ", " struct ", " enum ", " interface "];

    private const string TypeIndentation = "    ";
    private const string MemberIndentation = "        ";

    private readonly string[] _lines;
    private readonly List<RuntimeMember> _members = [];

    // What is in front of each member, and what follows the last one.
    private readonly List<string> _between = [];
    private readonly Lazy<IReadOnlyList<RuntimePart>[]> _betweenParts;
    private readonly Lazy<HashSet<string>> _headWords;
    private int _next;

    private readonly bool _isPart;

    private RuntimeOutline(string text, bool isPart)
    {
        _lines = text.TrimEnd('\n').Split('\n');
        _isPart = isPart;
        _headWords = new(() => RuntimeWords.In(_between));
        _betweenParts = new(() => [.. _between.Select(RuntimeParts.OfHelper)]);
    }

    /// <summary>The members, in the order of the file. An enum and an interface have none: they are there as a whole.</summary>
    public IReadOnlyList<RuntimeMember> Members => _members;

    /// <summary>The names in front of the members.</summary>
    public HashSet<string> HeadWords => _headWords.Value;

    /// <param name="isPart">Whether the file is a part of a type that another file declares.</param>
    public static RuntimeOutline Of(string text, bool isPart)
    {
        var outline = new RuntimeOutline(text, isPart);
        outline.Read();
        return outline;
    }

    /// <summary>The file with some of its members, cut at what differs from project to project.</summary>
    public IEnumerable<RuntimePart> With(Func<int, bool> isKept)
    {
        var between = _betweenParts.Value;
        var needsBlank = false;
        for (var index = 0; index < _members.Count; index++)
        {
            foreach (var part in between[index])
            {
                yield return part;
            }

            needsBlank = _between[index].Length == 0 && (needsBlank || _members[index].FollowsBlank);
            if (!isKept(index))
            {
                continue;
            }

            if (needsBlank)
            {
                yield return new RuntimePart(RuntimePartKind.Text, "\n");
            }

            foreach (var part in _members[index].Parts)
            {
                yield return part;
            }

            needsBlank = false;
        }

        foreach (var part in between[_members.Count])
        {
            yield return part;
        }
    }

    private void Read()
    {
        var text = new StringBuilder();
        RuntimeType? type = null;
        while (_next < _lines.Length)
        {
            var line = _lines[_next++];
            var isComment = line.StartsWith(TypeIndentation + "///", StringComparison.Ordinal);
            if (isComment && !IsSummary(_next - 1))
            {
                continue;
            }

            text.Append(line).Append('\n');
            if (IsTypeLine(line))
            {
                type = IsWhole(line) ? null : RuntimeType.Of(line, _isPart);
            }

            if (line == TypeIndentation + "{" && type is not null)
            {
                ReadMembers(type, text);
                type = null;
            }
        }

        AddBetween(text);
    }

    private void ReadMembers(RuntimeType type, StringBuilder text)
    {
        var followsBlank = false;
        while (_lines[_next] != TypeIndentation + "}")
        {
            if (_lines[_next].Length == 0)
            {
                followsBlank = true;
                _next++;
                continue;
            }

            AddBetween(text);
            _members.Add(ReadMember(type, followsBlank));
            followsBlank = false;
        }
    }

    private RuntimeMember ReadMember(RuntimeType type, bool followsBlank)
    {
        var declarations = new List<RuntimeDeclaration>();
        var text = new StringBuilder();
        var conditions = 0;
        do
        {
            var line = _lines[_next];
            if (IsDirective(line))
            {
                conditions += Opened(line);
                text.Append(line).Append('\n');
                _next++;
            }
            else if (line.StartsWith(MemberIndentation + "///", StringComparison.Ordinal))
            {
                text.Append(type.IsKnownToCallers ? line + "\n" : "");
                _next++;
            }
            else if (line.Length == 0 || line.StartsWith(MemberIndentation + "//", StringComparison.Ordinal) || line.StartsWith(MemberIndentation + "[", StringComparison.Ordinal))
            {
                text.Append(line).Append('\n');
                _next++;
            }
            else
            {
                declarations.Add(RuntimeDeclaration.Of(type, line.Trim()));
                conditions += ReadDeclaration(text);
            }
        }
        while (declarations.Count == 0 || conditions > 0);
        return new RuntimeMember(declarations, text.ToString(), followsBlank);
    }

    // Returns how many conditions more it opens than it closes.
    private int ReadDeclaration(StringBuilder text)
    {
        var conditions = 0;
        var hasBraces = false;
        while (true)
        {
            var line = _lines[_next++];
            text.Append(line).Append('\n');
            conditions += IsDirective(line) ? Opened(line) : 0;
            hasBraces |= line == MemberIndentation + "{";
            if (hasBraces ? line.StartsWith(MemberIndentation + "}", StringComparison.Ordinal) : EndsMember(line))
            {
                return conditions;
            }
        }
    }

    private static bool EndsMember(string line) => line.EndsWith(";", StringComparison.Ordinal) || line.EndsWith("; }", StringComparison.Ordinal);

    private static bool IsDirective(string line) => line.TrimStart().StartsWith("#", StringComparison.Ordinal);

    private static int Opened(string line) =>
        line.TrimStart().StartsWith("#if", StringComparison.Ordinal) ? 1 : line.TrimStart().StartsWith("#endif", StringComparison.Ordinal) ? -1 : 0;

    private static bool IsTypeLine(string line) =>
        line.StartsWith(TypeIndentation, StringComparison.Ordinal) && line.Length > TypeIndentation.Length && char.IsLetter(line[TypeIndentation.Length])
        && TypeKeywords.Any(keyword => line.IndexOf(keyword, StringComparison.Ordinal) >= 0);

    private static bool IsWhole(string line) => line.IndexOf(" enum ", StringComparison.Ordinal) >= 0 || line.IndexOf(" interface ", StringComparison.Ordinal) >= 0;

    // Of the documentation of a type, this is left: nobody but its own file calls it.
    private bool IsSummary(int index)
    {
        while (_lines[index].IndexOf("/// <summary>", StringComparison.Ordinal) < 0 && _lines[index].IndexOf("/// <content>", StringComparison.Ordinal) < 0)
        {
            index--;
            if (index < 0 || !_lines[index].StartsWith(TypeIndentation + "///", StringComparison.Ordinal) || _lines[index].IndexOf("</summary>", StringComparison.Ordinal) >= 0)
            {
                return false;
            }
        }

        return true;
    }

    private void AddBetween(StringBuilder text)
    {
        _between.Add(text.ToString());
        text.Clear();
    }
}
