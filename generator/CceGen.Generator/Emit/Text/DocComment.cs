using System.Collections.Generic;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit.Text;

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

        if (doc.Remarks.Count == 1 && DocText.ListItems(doc.Remarks[0]).Count == 0)
        {
            WriteElement(writer, "remarks", doc.Remarks[0]);
            return;
        }

        writer.Line("/// <remarks>");
        foreach (var paragraph in doc.Remarks)
        {
            WriteParagraph(writer, paragraph);
        }

        writer.Line("/// </remarks>");
    }

    /// <summary>Writes <c>&lt;element attributes&gt;text&lt;/element&gt;</c> on one line where it fits.</summary>
    public static void WriteElement(CodeWriter writer, string element, string text, string attributes = "")
    {
        var lines = DocText.XmlLines(text);
        var separator = attributes.Length == 0 ? "" : " ";
        if (lines.Count <= 1)
        {
            writer.Line($"/// <{element}{separator}{attributes}>{(lines.Count == 0 ? TextSlice.Of("") : lines[0])}</{element}>");
            return;
        }

        writer.Line($"/// <{element}{separator}{attributes}>");
        WriteLines(writer, lines);
        writer.Line($"/// </{element}>");
    }

    private static void WriteParagraph(CodeWriter writer, string paragraph)
    {
        var items = DocText.ListItems(paragraph);
        if (items.Count == 0)
        {
            WriteElement(writer, "para", paragraph);
            return;
        }

        writer.Line("/// <list type=\"bullet\">");
        foreach (var item in items)
        {
            writer.Line("/// <item>");
            WriteElement(writer, "description", item);
            writer.Line("/// </item>");
        }

        writer.Line("/// </list>");
    }

    private static void WriteLines(CodeWriter writer, IReadOnlyList<TextSlice> lines)
    {
        foreach (var line in lines)
        {
            writer.Line($"/// {line}");
        }
    }
}
