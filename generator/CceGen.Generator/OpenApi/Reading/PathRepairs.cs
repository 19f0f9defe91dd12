using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>
/// Reads a path with a slip of the pen as it is meant: without its slash, with blanks around it, with a brace that is not closed
/// where its segment ends, with a parameter that has no name. What the document has as it should be is left to that.
/// </summary>
internal static class PathRepairs
{
    /// <summary>The name of a parameter that has none. It is never sent.</summary>
    private const string Nameless = "value";

    private static readonly Regex Unclosed = new(@"(?<=/[^/{}]*)\{(?<name>[A-Za-z0-9_-]+)(?=/|\z)", RegexOptions.CultureInvariant);

    /// <summary>The entry of <c>paths</c>, or one with the path that is meant.</summary>
    public static SpecEntry Of(SpecEntry entry, SpecMapping paths, ReaderContext context)
    {
        var path = entry.Name.Trim();
        path = path.StartsWith("/", StringComparison.Ordinal) ? path : "/" + path;
        if (path.Length == 1 || path.IndexOf("://", StringComparison.Ordinal) >= 0)
        {
            return entry;
        }

        path = Named(Unclosed.Replace(path, "{${name}}"), entry.Value, context);
        if (path == entry.Name || paths.Find(path) is not null)
        {
            return entry;
        }

        context.Diagnostics.Report(Problems.ReadAs(entry.Key.Location, entry.Name, $"'{path}'"));
        return new SpecEntry(new SpecScalar(path, isQuoted: true, entry.Key.Source, entry.Key.Start, entry.Key.End), entry.Value);
    }

    // A parameter without a name is the one that is described and not in the path, if there is one.
    private static string Named(string path, SpecNode item, ReaderContext context)
    {
        var place = path.IndexOf("{}", StringComparison.Ordinal);
        if (place < 0 || path.IndexOf("{}", place + 1, StringComparison.Ordinal) >= 0)
        {
            return path;
        }

        var names = DescribedIn(item, context).Where(name => path.IndexOf("{" + name + "}", StringComparison.Ordinal) < 0).Distinct().ToList();
        var name = names.Count == 0 ? Nameless : names[0];
        return names.Count > 1 || path.IndexOf("{" + name + "}", StringComparison.Ordinal) >= 0 ? path : path.Insert(place + 1, name);
    }

    private static IEnumerable<string> DescribedIn(SpecNode node, ReaderContext context)
    {
        if (context.References.Peek(node) is not SpecMapping item)
        {
            return [];
        }

        return item.Entries
            .Where(entry => context.Vocabulary.Methods.Contains(entry.Name))
            .Select(static entry => entry.Value)
            .OfType<SpecMapping>()
            .Append(item)
            .SelectMany(static owner => (owner.Find("parameters")?.Value as SpecSequence)?.Items ?? [])
            .Select(context.References.Peek)
            .OfType<SpecMapping>()
            .Where(static parameter => parameter.Find("in")?.Value is SpecScalar { Text: "path" })
            .Select(static parameter => parameter.Find("name")?.Value)
            .OfType<SpecScalar>()
            .Select(static name => name.Text);
    }
}
