using System;
using System.Collections.Generic;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>
/// Reads the values of keywords. A value of the wrong kind is reported at its place and read as if it were absent; a key
/// without a value (<c>parameters:</c> with nothing after it) is absent. Where a wrong kind leaves no doubt, as an empty list
/// for an empty mapping, it is read as meant, with a warning.
/// </summary>
internal sealed class NodeReader(DiagnosticBag diagnostics)
{
    /// <summary>What messages call an item of a list.</summary>
    public static string ItemName(SpecEntry? list, int index) => FormattableString.Invariant($"{list?.Name}[{index}]");

    public static bool IsTrue(SpecNode? node) => node is SpecScalar { Type: ScalarType.Boolean, Text: "true" or "True" or "TRUE" };

    public SpecMapping? Mapping(SpecEntry? entry) => entry is null ? null : Mapping(entry.Value, entry.Name);

    public SpecMapping? Mapping(SpecNode node, string what)
    {
        if (AsMapping(node, what) is { } mapping)
        {
            return mapping;
        }

        ReportUnlessAbsent(node, what, "a mapping");
        return null;
    }

    /// <summary>An object that must be there once its place is: nothing is as wrong as a scalar.</summary>
    public SpecMapping? Object(SpecNode node, string what)
    {
        if (AsMapping(node, what) is { } mapping)
        {
            return mapping;
        }

        WrongKind(node, what, "a mapping");
        return null;
    }

    /// <summary>Reports a value that nothing depends on, and that is ignored.</summary>
    public void Ignored(SpecNode node, string what, string expected) =>
        diagnostics.Report(Problems.WrongKindIgnored(node.Location, what, expected, NodeDescription.Of(node), "it is ignored"));

    public IReadOnlyList<SpecNode> Items(SpecEntry? entry)
    {
        switch (entry?.Value)
        {
            case SpecSequence sequence:
                return sequence.Items;
            case SpecMapping { Entries.Count: 0 } mapping:
                Ignored(mapping, entry.Name, "a list");
                return [];
            case { } other:
                ReportUnlessAbsent(other, entry.Name, "a list");
                return [];
            default:
                return [];
        }
    }

    /// <summary>The objects of a list. One object without its list is a list of one, and a null among them is ignored.</summary>
    /// <param name="entry">The list.</param>
    /// <param name="key">A key that each of the objects has.</param>
    public IReadOnlyList<SpecNode> Objects(SpecEntry? entry, string key)
    {
        if (entry?.Value is SpecMapping mapping && (mapping.Find(key) ?? mapping.Find("$ref")) is not null)
        {
            diagnostics.Report(Problems.ReadAs(mapping.Location, entry.Name, "a list of one"));
            return [mapping];
        }

        return Items(entry);
    }

    /// <summary>Whether an item of a list is null, after a report.</summary>
    public bool IsNullItem(SpecNode item, SpecEntry? list, int index)
    {
        var isNull = item is SpecScalar { Type: ScalarType.Null };
        if (isNull)
        {
            Ignored(item, ItemName(list, index), "a mapping");
        }

        return isNull;
    }

    /// <summary>The entries of a map from names to objects, such as <c>properties</c>.</summary>
    public IReadOnlyList<SpecEntry> Entries(SpecEntry? entry) => Mapping(entry)?.Entries ?? [];

    public IReadOnlyList<SpecScalar> Scalars(SpecEntry? entry)
    {
        if (entry?.Value is SpecScalar { Type: ScalarType.String } single)
        {
            diagnostics.Report(Problems.ReadAs(single.Location, $"{entry.Name}: {single.Text}", "a list of one"));
            return [single];
        }

        var scalars = new List<SpecScalar>();
        var items = Items(entry);
        for (var index = 0; index < items.Count; index++)
        {
            if (items[index] is SpecScalar { Type: not ScalarType.Null } scalar)
            {
                scalars.Add(scalar);
            }
            else if (items[index] is SpecScalar)
            {
                Ignored(items[index], ItemName(entry, index), "a string");
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

    /// <summary>A text that only documents or names.</summary>
    public string? Text(SpecEntry? entry) => Name(entry)?.Text;

    /// <summary>As <see cref="Scalar"/>, for what can be done without.</summary>
    public SpecScalar? Name(SpecEntry? entry)
    {
        if (entry?.Value is SpecMapping or SpecSequence)
        {
            Ignored(entry.Value, entry.Name, "a string");
            return null;
        }

        return Scalar(entry);
    }

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

        if (entry.Value is SpecScalar word && BooleanWord(word.Text) is { } meant)
        {
            diagnostics.Report(Problems.ReadAs(word.Location, $"{entry.Name}: {word.Text}", meant ? "'true'" : "'false'"));
            return meant;
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

    // The Booleans of YAML 1.1, and those of C.
    private static bool? BooleanWord(string text) => text.Trim().ToLowerInvariant() switch
    {
        "true" or "yes" or "on" or "1" => true,
        "false" or "no" or "off" or "0" => false,
        _ => null,
    };

    // What writes an empty mapping of PHP, where both are arrays.
    private SpecMapping? AsMapping(SpecNode node, string what)
    {
        if (node is SpecSequence { Items.Count: 0 })
        {
            diagnostics.Report(Problems.WrongKindIgnored(node.Location, what, "a mapping", "an empty list", "it is read as an empty mapping"));
            return new SpecMapping([], node.Source, node.Start, node.End);
        }

        if (node is SpecSequence { Items.Count: 1 } list && list.Items[0] is SpecMapping single)
        {
            diagnostics.Report(Problems.ReadAs(node.Location, $"{what}: [...]", "the one mapping in it"));
            return single;
        }

        return node as SpecMapping;
    }

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
