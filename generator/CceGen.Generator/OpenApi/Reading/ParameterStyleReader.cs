using System;
using System.Collections.Generic;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>Reads <c>style</c>: how the value of a parameter is written into the request.</summary>
internal static class ParameterStyleReader
{
    private static readonly Dictionary<string, ParameterStyle> Styles = new(StringComparer.Ordinal)
    {
        ["matrix"] = ParameterStyle.Matrix,
        ["label"] = ParameterStyle.Label,
        ["form"] = ParameterStyle.Form,
        ["simple"] = ParameterStyle.Simple,
        ["spaceDelimited"] = ParameterStyle.SpaceDelimited,
        ["pipeDelimited"] = ParameterStyle.PipeDelimited,
        ["deepObject"] = ParameterStyle.DeepObject,
    };

    public static ParameterStyle? Read(SpecEntry? entry, ReaderContext context)
    {
        if (context.Nodes.Scalar(entry) is not { } scalar)
        {
            return null;
        }

        if (Styles.TryGetValue(scalar.Text, out var style))
        {
            return style;
        }

        var didYouMean = DidYouMean.Text(scalar.Text, Styles.Keys);
        context.InvalidValue(scalar, "style", scalar.Text, $"use one of {string.Join(", ", Styles.Keys)}{didYouMean}");
        return null;
    }
}
