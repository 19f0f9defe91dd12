using System;
using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>Reads <c>style</c>: how the value of a parameter is written into the request.</summary>
internal static class ParameterStyleReader
{
    private const string CookieStyle = "cookie";

    private static readonly Dictionary<string, ParameterStyle> Styles = new(StringComparer.OrdinalIgnoreCase)
    {
        ["matrix"] = ParameterStyle.Matrix,
        ["label"] = ParameterStyle.Label,
        ["form"] = ParameterStyle.Form,
        ["simple"] = ParameterStyle.Simple,
        ["spaceDelimited"] = ParameterStyle.SpaceDelimited,
        ["pipeDelimited"] = ParameterStyle.PipeDelimited,
        ["deepObject"] = ParameterStyle.DeepObject,
        [CookieStyle] = ParameterStyle.Cookie,
    };

    /// <summary>The style; false, after a report, for one that is unknown: its parameter cannot be sent.</summary>
    public static bool TryRead(SpecEntry? entry, ParameterStyle defaultStyle, ReaderContext context, out ParameterStyle style)
    {
        if (context.Nodes.Scalar(entry) is not { } scalar)
        {
            style = defaultStyle;
            return entry?.Value is null or SpecScalar;
        }

        var names = Styles.Keys.Where(name => name != CookieStyle || context.Vocabulary.HasCookieStyle).ToList();
        if (Suggestion.MeantBy(scalar.Text, names) is { } name)
        {
            style = Styles[name];
            if (scalar.Text != name)
            {
                context.Diagnostics.Report(Problems.ReadAs(scalar.Location, $"style: {scalar.Text}", $"'{name}'"));
            }

            return true;
        }

        var didYouMean = DidYouMean.Text(scalar.Text, names);
        style = defaultStyle;
        context.InvalidValue(scalar, "style", scalar.Text, $"use one of {string.Join(", ", names)}{didYouMean}");
        return false;
    }

    /// <summary>
    /// The style as the place has it: <c>form</c> and <c>simple</c> are the same list of values, with the name in front of it or
    /// without, and each place has one of the two. A header has no other one.
    /// </summary>
    public static ParameterStyle InPlace(ParameterStyle style, ParameterLocation location, SpecEntry? entry, ReaderContext context)
    {
        var own = OpenApiParameter.DefaultStyle(location);
        if (style == own || entry?.Value is not SpecScalar scalar || (style is not (ParameterStyle.Form or ParameterStyle.Simple) && !IsOnly(style, location)))
        {
            return style;
        }

        var place = location.ToString().ToLowerInvariant();
        context.Diagnostics.Report(Problems.ReadAs(scalar.Location, $"style: {scalar.Text}", $"'{own.ToString().ToLowerInvariant()}', which a parameter in {place} has"));
        return own;
    }

    // Whether a style that belongs to another place can only mean the one that the place has. Lists with other separators are known from 2.0.
    private static bool IsOnly(ParameterStyle style, ParameterLocation location) =>
        location == ParameterLocation.Header && style is ParameterStyle.Matrix or ParameterStyle.Label or ParameterStyle.DeepObject or ParameterStyle.Cookie;
}
