using System;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi;

/// <summary>Reads how the value of a parameter is written into the request.</summary>
internal static class ParameterStyleReader
{
    private const string Form = "form";
    private const string Simple = "simple";

    private static readonly string[] Styles = ["matrix", "label", Form, Simple, "spaceDelimited", "pipeDelimited", "deepObject"];

    public static (SpecScalar? Unsupported, bool Explode) Read(SpecMapping mapping, ParameterLocation location, ReaderContext context)
    {
        var defaultStyle = location is ParameterLocation.Path or ParameterLocation.Header ? Simple : Form;
        var entry = mapping.Find("style");
        var style = ReadStyle(entry, context) ?? defaultStyle;
        var explode = context.Nodes.Boolean(mapping.Find("explode")) ?? style == Form;
        var allowReserved = mapping.Find("allowReserved");
        if (mapping.Find("content") is { } content)
        {
            return (content.Key, explode);
        }

        if (entry is not null && style != defaultStyle)
        {
            return (entry.Key, explode);
        }

        return (context.Nodes.Boolean(allowReserved) == true ? allowReserved!.Key : null, explode);
    }

    private static string? ReadStyle(SpecEntry? entry, ReaderContext context)
    {
        if (context.Nodes.Scalar(entry) is not { } scalar)
        {
            return null;
        }

        if (Array.IndexOf(Styles, scalar.Text) >= 0)
        {
            return scalar.Text;
        }

        var didYouMean = DidYouMean.Text(scalar.Text, Styles);
        context.InvalidValue(scalar, "style", scalar.Text, $"use one of {string.Join(", ", Styles)}{didYouMean}");
        return null;
    }
}
