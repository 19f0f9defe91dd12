using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit;

/// <summary>
/// Writes the example of a call, with types named as in a file that imports the document's namespace. Text of the document
/// is in literals only.
/// </summary>
internal static class CallExample
{
    private const int Width = 100;

    public static void Write(SourceFile file, MethodModel model)
    {
        if (model.Example is null)
        {
            return;
        }

        var writer = file.Body;
        writer.Line("/// <example>");
        writer.Line("/// <code>");
        foreach (var line in Lines(file, model, model.Example))
        {
            writer.Line("/// " + DocText.Escape(line));
        }

        writer.Line("/// </code>");
        writer.Line("/// </example>");
    }

    private static List<string> Lines(SourceFile file, MethodModel model, CallExampleModel example)
    {
        var expressions = new ExampleExpression(file);
        var result = model.Result is null ? "" : expressions.TypeName(model.Result) + " response = ";
        var call = $"{result}await client.{model.Name}(";
        var whole = $"{call}{string.Join(", ", example.Arguments.Select(argument => ArgumentName(argument) + expressions.Of(argument.Value)))});";
        if (whole.Length <= Width || example.Arguments.IsEmpty)
        {
            return [whole];
        }

        var lines = new List<string> { call };
        for (var index = 0; index < example.Arguments.Count; index++)
        {
            var argument = example.Arguments[index];
            Write(lines, expressions, ArgumentName(argument), argument.Value, 1, index == example.Arguments.Count - 1 ? ");" : ",");
        }

        return lines;
    }

    private static void Write(List<string> lines, ExampleExpression expressions, string prefix, ExampleModel value, int level, string end)
    {
        var indent = new string(' ', level * 4);
        var line = indent + prefix + expressions.Of(value) + end;
        if (line.Length <= Width || value.Members.IsEmpty)
        {
            lines.Add(line);
            return;
        }

        if (value.Kind == ExampleKind.Union)
        {
            Write(lines, expressions, $"{prefix}{expressions.Creation(value)}(", value.Members[0].Value, level, ")" + end);
            return;
        }

        var isCall = value.Kind == ExampleKind.Construction;
        lines.Add(indent + prefix + expressions.Creation(value) + (isCall ? "(" : ""));
        if (!isCall)
        {
            lines.Add(indent + "{");
        }

        for (var index = 0; index < value.Members.Count; index++)
        {
            var member = value.Members[index];
            var isLast = isCall && index == value.Members.Count - 1;
            Write(lines, expressions, ExampleExpression.MemberName(value, member), member.Value, level + 1, isLast ? ")" + end : ",");
        }

        if (!isCall)
        {
            lines.Add(indent + "}" + end);
        }
    }

    private static string ArgumentName(ExampleMemberModel argument) => argument.Name is null ? "" : argument.Name + ": ";
}
