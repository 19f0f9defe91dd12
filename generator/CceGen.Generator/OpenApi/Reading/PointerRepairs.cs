using System;
using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.OpenApi.Vocabularies;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>
/// Finds what a pointer that leads to nothing can only mean: without its <c>#</c> or its first slash, with one slash too many,
/// with other letter case, with a slash of a name that is not escaped, with a slip of the pen before the name, or to where another version keeps its components.
/// </summary>
internal static class PointerRepairs
{
    /// <summary>Words that lead to the components, in whatever version or language.</summary>
    private static readonly string[] Components = ["components", "component"];

    private static readonly string[] Schemas = ["definitions", "definition", "schemas", "schema", "models", "model"];

    /// <param name="root">The root of the file.</param>
    /// <param name="pointer">The pointer as written.</param>
    /// <param name="section">Where the version keeps objects of the kind; null when nowhere.</param>
    /// <param name="vocabulary">The version.</param>
    /// <returns>The node and its pointer; null when nothing is meant, and when it may be one of several.</returns>
    public static (SpecNode Node, string Written)? Find(SpecNode root, string pointer, string? section, Vocabulary vocabulary)
    {
        List<string> names =
        [
            .. Uri.UnescapeDataString(pointer).Trim().TrimStart('#').Split('/').Select(static name => JsonPointer.Unescape(name.Trim())).Where(static name => name.Length > 0),
        ];
        return names.Count == 0 ? null : Walk(root, names) ?? (section is null ? null : InSection(root, names, section, vocabulary));
    }

    private static (SpecNode Node, string Written)? InSection(SpecNode root, List<string> names, string section, Vocabulary vocabulary)
    {
        var known = Components.Append(section).Concat(section == vocabulary.SchemasKey ? Schemas : []).Distinct().ToList();
        var before = names.TakeWhile(name => Suggestion.MeantBy(name, known) is not null).Take(Math.Min(2, names.Count - 1)).Count();
        return Walk(root, [.. vocabulary.ComponentsKey is { } key ? new[] { key } : [], section, .. names.Skip(before)]);
    }

    private static (SpecNode Node, string Written)? Walk(SpecNode root, List<string> names)
    {
        var node = root;
        var written = "#";
        for (var index = 0; index < names.Count; index++)
        {
            if (node is SpecSequence)
            {
                return JsonPointer.Resolve(node, "#/" + string.Join("/", names.Skip(index))) is { } item ? (item, $"{written}/{string.Join("/", names.Skip(index))}") : null;
            }

            if (node is not SpecMapping mapping)
            {
                return null;
            }

            var isRest = EntryOf(mapping, names[index]) is null;
            if ((isRest ? EntryOf(mapping, string.Join("/", names.Skip(index))) : EntryOf(mapping, names[index])) is not { } entry)
            {
                return null;
            }

            written += "/" + JsonPointer.Escape(entry.Name);
            node = entry.Value;
            if (isRest)
            {
                break;
            }
        }

        return (node, written);
    }

    // The name itself, or the only one that differs in letter case alone.
    private static SpecEntry? EntryOf(SpecMapping mapping, string name)
    {
        if (mapping.Find(name) is { } exact)
        {
            return exact;
        }

        var near = mapping.Entries.Where(entry => entry.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).ToList();
        return near.Count == 1 ? near[0] : null;
    }
}
