using System;
using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>Reads <c>collectionFormat</c> of a parameter: how 2.0 has the items of a list written, which documents of later versions keep.</summary>
internal static class CollectionFormatReader
{
    public const string Keyword = "collectionFormat";

    /// <summary>The format by which a parameter is repeated for each item.</summary>
    public const string Multi = "multi";

    /// <summary>How the items of a list are written; null for the default of the place.</summary>
    private static readonly Dictionary<string, ParameterStyle?> Styles = new(StringComparer.Ordinal)
    {
        ["csv"] = null,
        ["ssv"] = ParameterStyle.SpaceDelimited,
        ["tsv"] = ParameterStyle.TabDelimited,
        ["pipes"] = ParameterStyle.PipeDelimited,
        [Multi] = null,
    };

    /// <summary>The style of a format; null for the default of the place.</summary>
    public static ParameterStyle? StyleOf(string? format) => format is null ? null : Styles[format];

    /// <summary>The format, null without one. False, after a report, for a format that is unknown.</summary>
    /// <param name="entry">The keyword; null without it.</param>
    /// <param name="canRepeat">Whether each item can be sent under the name.</param>
    /// <param name="context">The context.</param>
    /// <param name="format">The format as 2.0 spells it.</param>
    public static bool TryRead(SpecEntry? entry, bool canRepeat, ReaderContext context, out string? format)
    {
        format = null;
        if (context.Nodes.Scalar(entry) is not { } scalar)
        {
            return true;
        }

        if (Suggestion.MeantBy(scalar.Text, Styles.Keys) is not { } name)
        {
            context.InvalidValue(scalar, Keyword, scalar.Text, $"use one of {string.Join(", ", Styles.Keys)}{DidYouMean.Text(scalar.Text, Styles.Keys)}");
            return false;
        }

        if (name == Multi && !canRepeat)
        {
            context.Diagnostics.Report(Problems.ReadAs(scalar.Location, $"{Keyword}: {scalar.Text}", "'csv': only a parameter in query or formData can be repeated"));
            return true;
        }

        if (name != scalar.Text)
        {
            context.Diagnostics.Report(Problems.ReadAs(scalar.Location, $"{Keyword}: {scalar.Text}", $"'{name}'"));
        }

        format = name;
        return true;
    }
}
