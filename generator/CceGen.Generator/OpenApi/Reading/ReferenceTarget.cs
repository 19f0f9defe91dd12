using System;
using System.Linq;
using CceGen.Generator.OpenApi.Vocabularies;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>Tells by a pointer alone that it names another kind of object than the one that is wanted.</summary>
internal static class ReferenceTarget
{
    /// <summary>The name of the wrong thing, or null when the pointer may be right.</summary>
    public static string? WrongTargetOf(string pointer, ReferenceKind kind, Vocabulary vocabulary)
    {
        // Nearly all pointers name an entry where those of the kind are.
        if (SectionOf(kind, vocabulary) is { } own && IsEntryOf(pointer, own, vocabulary))
        {
            return null;
        }

        var segments = pointer.Split('/');
        var (section, names) = SectionIn(segments, vocabulary);
        return segments.Length switch
        {
            1 => pointer == ReferenceRoots.WholeFile ? "the whole document" : null,
            2 => vocabulary.Document.UseOf(segments[1]) is not null ? segments[1] : null,
            3 when segments[1] == "paths" && kind != ReferenceKind.PathItem => "a Path Item Object",
            _ when section is null || vocabulary.Components.UseOf(names[0]) is null => null,
            _ when names.Length == 1 => $"all of {section}",
            _ when names.Length == 2 && names[0] != SectionOf(kind, vocabulary) && !HasContent(kind, names[0]) => $"an entry of {section}",
            _ => null,
        };
    }

    private static bool IsEntryOf(string pointer, string section, Vocabulary vocabulary)
    {
        var position = pointer.IndexOf('/') + 1;
        return position > 0 && (vocabulary.ComponentsKey is not { } key || Skip(key)) && Skip(section) && pointer.IndexOf('/', position) < 0;

        bool Skip(string segment)
        {
            var end = position + segment.Length;
            var isNext = end < pointer.Length && pointer[end] == '/' && string.CompareOrdinal(pointer, position, segment, 0, segment.Length) == 0;
            position = end + 1;
            return isNext;
        }
    }

    /// <summary>How pointers to the entries of a section of the components begin.</summary>
    public static string PointerTo(Vocabulary vocabulary, string section) =>
        vocabulary.ComponentsKey is { } key ? $"#/{key}/{section}/" : $"#/{section}/";

    /// <summary>The one schema of a body, a response or a parameter; null for any other object.</summary>
    public static SpecMapping? SchemaIn(SpecMapping? target)
    {
        var owner = (target?.Find("content")?.Value as SpecMapping)?.Entries is { Count: 1 } content ? content[0].Value as SpecMapping : target;
        return owner?.Find("schema")?.Value as SpecMapping;
    }

    /// <summary>Whether an object has what only objects of this kind have, wherever it is kept.</summary>
    public static bool IsOfKind(SpecMapping target, ReferenceKind kind, Vocabulary vocabulary) => kind switch
    {
        ReferenceKind.Parameter => target.Find("name")?.Value is SpecScalar && target.Find("in")?.Value is SpecScalar,
        ReferenceKind.RequestBody or ReferenceKind.Response => target.Find("content")?.Value is SpecMapping && target.Find("in") is null,
        ReferenceKind.PathItem => target.Entries.Any(entry => vocabulary.Methods.Contains(entry.Name) && entry.Value is SpecMapping),
        _ => false,
    };

    // Bodies and responses have the media types that a reference in place of these means.
    private static bool HasContent(ReferenceKind kind, string section) => kind == ReferenceKind.Content && section is ("responses" or "requestBodies");

    /// <summary>The section of the components that a pointer leads into, and its names from there on.</summary>
    private static (string? Section, string[] Names) SectionIn(string[] segments, Vocabulary vocabulary)
    {
        var isBelowKey = vocabulary.ComponentsKey is not null;
        var names = segments.Skip(isBelowKey ? 2 : 1).ToArray();
        return names.Length == 0 || (isBelowKey && segments[1] != vocabulary.ComponentsKey) ? (null, names)
            : (isBelowKey ? $"{vocabulary.ComponentsKey}.{names[0]}" : names[0], names);
    }

    public static string NameOf(ReferenceKind kind) => kind switch
    {
        ReferenceKind.Schema => "a Schema Object",
        ReferenceKind.Properties => "properties",
        ReferenceKind.Parameter => "a Parameter Object",
        ReferenceKind.RequestBody => "a Request Body Object",
        ReferenceKind.Response => "a Response Object",
        ReferenceKind.PathItem => "a Path Item Object",
        ReferenceKind.Operation => "an Operation Object",
        ReferenceKind.MediaType => "a Media Type Object",
        ReferenceKind.Content => "media types",
        ReferenceKind.SecurityScheme => "a Security Scheme Object",
        ReferenceKind.Callback => "a Callback Object",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>What becomes of the object whose <c>$ref</c> is not followed.</summary>
    public static string LossOf(ReferenceKind kind) => kind switch
    {
        ReferenceKind.Schema => "the value is read and written as any JSON",
        ReferenceKind.Properties => "the properties are unknown members",
        ReferenceKind.Parameter or ReferenceKind.RequestBody or ReferenceKind.Operation => "the operation is ignored",
        ReferenceKind.Response => "the response is ignored",
        ReferenceKind.MediaType => "the body is read and written as any JSON",
        ReferenceKind.Content => "the body has no media type",
        ReferenceKind.PathItem => "the path is ignored",
        ReferenceKind.SecurityScheme => "the scheme is ignored",
        ReferenceKind.Callback => "the callback is ignored",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The section of the components that has objects of a kind; null for a kind that has none.</summary>
    public static string? SectionOf(ReferenceKind kind, Vocabulary vocabulary) => kind switch
    {
        ReferenceKind.Schema => vocabulary.SchemasKey,
        ReferenceKind.Parameter => "parameters",
        ReferenceKind.RequestBody => "requestBodies",
        ReferenceKind.Response => "responses",
        ReferenceKind.PathItem => "pathItems",
        ReferenceKind.MediaType => "mediaTypes",
        ReferenceKind.SecurityScheme => vocabulary.SecuritySchemesKey,
        ReferenceKind.Callback => "callbacks",
        _ => null,
    };
}
