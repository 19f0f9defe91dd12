using System;
using System.Collections.Generic;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>Names of media types that lack their type, and have one subtype that everybody knows.</summary>
internal static class MediaTypeName
{
    private static readonly Dictionary<string, string> Meant = new(StringComparer.OrdinalIgnoreCase)
    {
        ["x-www-form-urlencoded"] = "application/x-www-form-urlencoded",
        ["form-data"] = "multipart/form-data",
        ["json"] = "application/json",
    };

    /// <summary>The name; with its type, after a report, where it lacks that.</summary>
    public static SpecScalar Read(SpecScalar name, ReaderContext context)
    {
        if (!Meant.TryGetValue(name.Text.Trim(), out var meant))
        {
            return name;
        }

        context.Diagnostics.Report(Problems.ReadAs(name.Location, name.Text, $"'{meant}'"));
        return new SpecScalar(meant, isQuoted: true, name.Source, name.Start, name.End);
    }
}
