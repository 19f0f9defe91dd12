using System.Collections.Generic;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit;

/// <summary>Writes XML documentation comments.</summary>
internal static class DocComment
{
    public static void Write(CodeWriter writer, DocModel doc)
    {
        WriteElement(writer, "summary", doc.Summary);
        WriteRemarks(writer, doc);
    }

    public static void WriteRemarks(CodeWriter writer, DocModel doc)
    {
        if (doc.Remarks.IsEmpty)
        {
            return;
        }

        if (doc.Remarks.Count == 1)
        {
            WriteElement(writer, "remarks", doc.Remarks[0]);
            return;
        }

        writer.Line("/// <remarks>");
        foreach (var paragraph in doc.Remarks)
        {
            WriteElement(writer, "para", paragraph);
        }

        writer.Line("/// </remarks>");
    }

    /// <summary>Writes <c>&lt;element attributes&gt;text&lt;/element&gt;</c> on one line where it fits.</summary>
    public static void WriteElement(CodeWriter writer, string element, string text, string attributes = "")
    {
        var lines = DocText.XmlLines(text);
        var open = attributes.Length == 0 ? $"<{element}>" : $"<{element} {attributes}>";
        if (lines.Count <= 1)
        {
            writer.Line($"/// {open}{(lines.Count == 0 ? "" : lines[0])}</{element}>");
            return;
        }

        writer.Line("/// " + open);
        WriteLines(writer, lines);
        writer.Line($"/// </{element}>");
    }

    private static void WriteLines(CodeWriter writer, IReadOnlyList<string> lines)
    {
        foreach (var line in lines)
        {
            writer.Line(line.Length == 0 ? "///" : "/// " + line);
        }
    }
}
