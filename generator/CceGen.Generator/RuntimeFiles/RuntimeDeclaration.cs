using System;
using System.Collections.Generic;
using System.Linq;

namespace CceGen.Generator.RuntimeFiles;

/// <summary>What a member declares.</summary>
/// <param name="Name">Its simple name.</param>
/// <param name="Key">The name by which other types call it: that of a static class is in front, unless it is an extension method, and that of any type where the member is private.</param>
/// <param name="IsState">Whether it is a field that members set.</param>
/// <param name="Parameters">The text of its parameters.</param>
internal sealed record RuntimeDeclaration(string Name, string Key, bool IsUnnamed, bool IsExtension, bool IsState, string Parameters)
{
    private static readonly string[] UnnamedWords = [" override ", " abstract ", " operator ", " this["];

    // Statements of C# call these without their names.
    private static readonly HashSet<string> CalledByStatements = new(StringComparer.Ordinal) { "Dispose", "Deconstruct" };

    /// <param name="line">The line of its name, without indentation.</param>
    public static RuntimeDeclaration Of(RuntimeType type, string line)
    {
        var end = NameEnd(line);
        var keyword = RuntimeOutline.TypeKeywords.FirstOrDefault(word => line.IndexOf(word, 0, end, StringComparison.Ordinal) >= 0);
        end = keyword is null ? end : RuntimeWords.WordEnd(line, line.IndexOf(keyword, StringComparison.Ordinal) + keyword.Length);
        if (end > 0 && line[end - 1] == '>')
        {
            end = TypeArguments(line, end);
        }

        var start = end;
        while (start > 0 && (char.IsLetterOrDigit(line[start - 1]) || line[start - 1] == '_'))
        {
            start--;
        }

        var name = line.Substring(start, end - start);
        var isExtension = line.IndexOf("(this ", StringComparison.Ordinal) >= 0;
        var isUnnamed = name == type.Name
            || CalledByStatements.Contains(name)
            || name == RuntimeType.CallersMethod
            || (start > 0 && line[start - 1] is '.' or '~')
            || UnnamedWords.Any(word => line.IndexOf(word, StringComparison.Ordinal) >= 0)
            || (type.HasInterface && line.StartsWith("public ", StringComparison.Ordinal) && !line.StartsWith("public static ", StringComparison.Ordinal))
            || (type.IsKnownToCallers && line.StartsWith("public ", StringComparison.Ordinal));
        return new RuntimeDeclaration(name, (type.IsStatic && !isExtension) || line.StartsWith("private ", StringComparison.Ordinal) ? $"{type.Name}.{name}" : name, isUnnamed, isExtension, IsVariable(line, name), ParametersOf(line, end));
    }

    private static string ParametersOf(string line, int nameEnd)
    {
        var depth = 0;
        for (var index = line.IndexOf('(', nameEnd); index >= 0 && index < line.Length; index++)
        {
            depth += line[index] == '(' ? 1 : line[index] == ')' ? -1 : 0;
            if (depth == 0)
            {
                return line.Substring(nameEnd, index - nameEnd);
            }
        }

        return "";
    }

    private static bool IsVariable(string line, string name) =>
        name.StartsWith("_", StringComparison.Ordinal) && line.EndsWith(name + ";", StringComparison.Ordinal) && line.IndexOf(" readonly ", StringComparison.Ordinal) < 0;

    // A name ends where its parameters, its accessors, its value or the line do.
    private static int NameEnd(string line)
    {
        var depth = 0;
        for (var index = 0; index < line.Length; index++)
        {
            switch (line[index])
            {
                case '<':
                case '(' when index == 0 || line[index - 1] == ' ' || depth > 0:
                    depth++;
                    break;
                case '>' when line[index - 1] != '=' && depth > 0:
                case ')' when depth > 0:
                    depth--;
                    break;
                case '(' or ';' or '=' when depth == 0:
                case '{' when depth == 0:
                    return line[index - 1] == ' ' ? index - 1 : index;
            }
        }

        return line.Length;
    }

    // The start of the type parameters that end here.
    private static int TypeArguments(string line, int end)
    {
        var depth = 0;
        do
        {
            end--;
            depth += line[end] == '>' ? 1 : line[end] == '<' ? -1 : 0;
        }
        while (depth > 0);
        return end;
    }
}
