using System;
using System.Collections.Generic;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>
/// Reads the values of keywords. A value of the wrong kind is reported at its place and read as if it were absent; a key
/// without a value (<c>parameters:</c> with nothing after it) is absent.
/// </summary>
internal sealed class NodeReader(DiagnosticBag diagnostics)
{
    /// <summary>What messages call an item of a list.</summary>
    public static string ItemName(SpecEntry? list, int index) => FormattableString.Invariant($"{list?.Name}[{index}]");

    public static bool IsTrue(SpecNode? node) => node is SpecScalar { Type: ScalarType.Boolean, Text: "true" or "True" or "TRUE" };

    public SpecMapping? Mapping(SpecEntry? entry) => entry is null ? null : Mapping(entry.Value, entry.Name);

    public SpecMapping? Mapping(SpecNode node, string what)
    {
        if (node is SpecMapping mapping)
        {
            return mapping;
        }

        ReportUnlessAbsent(node, what, "a mapping");
        return null;
    }

    /// <summary>An object that must be there once its place is: nothing is as wrong as a scalar.</summary>
    public SpecMapping? Object(SpecNode node, string what)
    {
        if (node is not SpecMapping mapping)
        {
            WrongKind(node, what, "a mapping");
            return null;
        }

        return mapping;
    }

    public IReadOnlyList<SpecNode> Items(SpecEntry? entry)
    {
        if (entry?.Value is SpecSequence sequence)
        {
            return sequence.Items;
        }

        if (entry is not null)
        {
            ReportUnlessAbsent(entry.Value, entry.Name, "a list");
        }

        return [];
    }

    /// <summary>The entries of a map from names to objects, such as <c>properties</c>.</summary>
    public IReadOnlyList<SpecEntry> Entries(SpecEntry? entry) => Mapping(entry)?.Entries ?? [];

    public IReadOnlyList<SpecScalar> Scalars(SpecEntry? entry)
    {
        var scalars = new List<SpecScalar>();
        var items = Items(entry);
        for (var index = 0; index < items.Count; index++)
        {
            if (items[index] is SpecScalar { Type: not ScalarType.Null } scalar)
            {
                scalars.Add(scalar);
            }
            else
            {
                WrongKind(items[index], ItemName(entry, index), "a string");
            }
        }

        return scalars;
    }

    /// <summary>A text. <c>version: 1.0</c> is a number to YAML and a text to everybody, hence any scalar will do.</summary>
    public SpecScalar? Scalar(SpecEntry? entry)
    {
        if (entry is null)
        {
            return null;
        }

        if (entry.Value is SpecScalar scalar)
        {
            return scalar.Type == ScalarType.Null ? null : scalar;
        }

        WrongKind(entry.Value, entry.Name, "a string");
        return null;
    }

    public string? Text(SpecEntry? entry) => Scalar(entry)?.Text;

    public bool? Boolean(SpecEntry? entry)
    {
        if (entry is null)
        {
            return null;
        }

        if (entry.Value is SpecScalar { Type: ScalarType.Boolean or ScalarType.String } scalar && Boolean(scalar.Text) is { } value)
        {
            if (scalar.Type == ScalarType.String)
            {
                diagnostics.Report(Problems.BooleanAsString(scalar.Location, entry.Name, scalar.Text));
            }

            return value;
        }

        ReportUnlessAbsent(entry.Value, entry.Name, "a Boolean");
        return null;
    }

    private static bool? Boolean(string text) => text.ToLowerInvariant() switch
    {
        "true" => true,
        "false" => false,
        _ => null,
    };

    public void WrongKind(SpecNode node, string what, string expected) =>
        diagnostics.Report(Problems.WrongNodeKind(node.Location, what, expected, NodeDescription.Of(node)));

    private void ReportUnlessAbsent(SpecNode node, string what, string expected)
    {
        if (node is not SpecScalar { Type: ScalarType.Null })
        {
            WrongKind(node, what, expected);
        }
    }
}
