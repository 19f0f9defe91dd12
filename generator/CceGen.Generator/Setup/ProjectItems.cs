using System;
using System.Linq;
using System.Xml;
using System.Xml.Linq;
using CceGen.Generator.Options;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Setup;

/// <summary>
/// Reads the documents' items in the project file, for the names of their metadata: MSBuild accepts any, and passes on to the compiler
/// only those that it was told of.
/// </summary>
internal static class ProjectItems
{
    /// <param name="text">The project file.</param>
    /// <param name="path">Its path.</param>
    public static EquatableArray<DiagnosticInfo> Check(string text, string path)
    {
        var diagnostics = new DiagnosticBag();
        if (Parse(text) is { } project)
        {
            var source = new SpecText(text, path);
            foreach (var item in project.Descendants().Where(element => ItemMetadataNames.IsDocument(element.Name.LocalName)))
            {
                foreach (var attribute in item.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration))
                {
                    Check(item.Name.LocalName, attribute.Name.LocalName, attribute.Value, attribute, source, diagnostics);
                }

                foreach (var element in item.Elements())
                {
                    Check(item.Name.LocalName, element.Name.LocalName, element.Value, element, source, diagnostics);
                }
            }
        }

        return diagnostics.ToEquatableArray();
    }

    // A file that is no XML is a project that MSBuild does not load: it is being edited.
    private static XDocument? Parse(string text)
    {
        try
        {
            return XDocument.Parse(text, LoadOptions.SetLineInfo);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static void Check(string item, string name, string value, IXmlLineInfo place, SpecText source, DiagnosticBag diagnostics)
    {
        var known = ItemMetadataNames.Of(item).ToList();
        if (ItemMetadataNames.IsOfAnyItem(name) || known.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            return;
        }

        var start = source.LineStart(place.LineNumber - 1) + place.LinePosition - 1;
        var location = source.Locate(start, start + name.Length);
        if (OptionTable.Find(name) is UnsupportedOption option)
        {
            ReportNotSupported(option, name, value, location, diagnostics);
        }
        else if (Suggestion.For(name, known) is { } suggestion)
        {
            diagnostics.Report(Problems.UnknownMetadata(location, name, suggestion));
        }
        else
        {
            diagnostics.Report(Problems.UnknownOption(location, name, ""));
        }
    }

    private static void ReportNotSupported(UnsupportedOption option, string name, string value, LocationInfo location, DiagnosticBag diagnostics)
    {
        if (!option.IsInEffect(value))
        {
            var used = option.InEffect.Length == 0 ? "null" : option.InEffect;
            diagnostics.Report(Problems.OptionNotSupported(location, name, value, used, option.Advice.Length == 0 ? "" : "; " + option.Advice));
        }
    }
}
