using System.Xml;

namespace Cce.Client.Errors;

/// <summary>
/// Reads an error in XML: <c>Code</c>, <c>Message</c> and <c>RequestId</c>, wherever they are. One that breaks off says what it
/// said until there.
/// </summary>
internal static class XmlErrorReader
{
    /// <summary>The error; <see langword="null"/> if the text is no XML with an error in it.</summary>
    public static ErrorBody? Read(string text)
    {
        // Without a DTD nothing is fetched and nothing expands.
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        var fields = new ErrorFields();
        using var reader = XmlReader.Create(new StringReader(text), settings);
        try
        {
            reader.MoveToContent();
            if (string.Equals(reader.LocalName, "html", StringComparison.OrdinalIgnoreCase))
            {
                return null;
            }

            ReadElements(reader, fields);
        }
        catch (XmlException)
        {
            // HTML, or truncated on the way. The response was an error already, and this one must not hide it.
        }

        return fields.ToBodyOrNull();
    }

    private static void ReadElements(XmlReader reader, ErrorFields fields)
    {
        string name = "";
        do
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                name = reader.LocalName;
            }
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
            {
                fields.Set(name, reader.Value);
            }
        }
        while (reader.Read());
    }
}
