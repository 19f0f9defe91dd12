using System;
using System.Collections.Generic;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>Reads <c>content</c>: Media Type Objects under the names of media types.</summary>
internal static class ContentReader
{
    public static IReadOnlyList<OpenApiMediaType> Read(SpecEntry? content, ReaderContext context)
    {
        var mediaTypes = new List<OpenApiMediaType>();
        foreach (var entry in context.Nodes.Entries(Followed(content, context)))
        {
            var name = MediaTypeName.Read(entry.Key, context);
            if (SchemaInPlaceOfMediaType(entry, context) is { } misplaced)
            {
                mediaTypes.Add(new OpenApiMediaType(name) { Schema = context.Schemas.Read(misplaced, entry.Name) });
                continue;
            }

            var keywords = context.Vocabulary.MediaType;
            if (keywords.UseOf("$ref") is null && (entry.Value as SpecMapping)?.Find("$ref") is { } reference)
            {
                context.Diagnostics.Report(Problems.ReadAs(reference.Key.Location, "$ref", "the Media Type Object that it refers to"));
            }

            var target = context.References.Follow(entry.Value, ReferenceKind.MediaType, keywords);
            var mapping = target is null ? null : context.Nodes.Mapping(target, entry.Name);
            ObjectNode? node = mapping is null ? null : context.Open(mapping, keywords);
            mediaTypes.Add(new OpenApiMediaType(name)
            {
                Schema = node?.Find("schema") is { } schema ? context.Schemas.Read(schema) : null,
                ItemSchema = node?.Find("itemSchema") is { } items ? context.For(items.Name, keywords).Schemas.Read(items) : null,
                Encoding = node is null ? [] : EncodingReader.Read(node.Value.Find("encoding"), name.Text, context),
                Example = node is null ? null : ExampleReader.Read(node.Value, context),
            });
        }

        return mediaTypes;
    }

    // No version has a reference in place of all media types; it can only mean those at its target.
    private static SpecEntry? Followed(SpecEntry? content, ReaderContext context)
    {
        if ((content?.Value as SpecMapping)?.Find("$ref") is not { } reference || reference.Value is SpecMapping)
        {
            return content;
        }

        if (context.References.ReferenceToSchema(content!.Value) is { } schema)
        {
            context.Diagnostics.Report(Problems.ReadAs(reference.Key.Location, $"$ref in {content.Name}", $"the schema of '{MediaTypeNames.Json}'"));
            return new SpecEntry(content.Key, Wrap(MediaTypeNames.Json, Wrap("schema", schema)));
        }

        context.Diagnostics.Report(Problems.ReadAs(reference.Key.Location, $"$ref in {content.Name}", "the media types that it refers to"));
        return context.References.Follow(content.Value, ReferenceKind.Content, context.Vocabulary.MediaType) is { } target
            ? new SpecEntry(content.Key, (target as SpecMapping)?.Find("content")?.Value ?? target)
            : null;
    }

    private static SpecMapping Wrap(string key, SpecMapping value) =>
        new([new SpecEntry(new SpecScalar(key, isQuoted: true, value.Source, value.Start, value.End), value)], value.Source, value.Start, value.End);

    /// <summary>A reference to a schema where a Media Type Object belongs, which has it as its <c>schema</c>.</summary>
    private static SpecMapping? SchemaInPlaceOfMediaType(SpecEntry entry, ReaderContext context)
    {
        if (entry.Value is not SpecMapping mapping
            || mapping.Find("schema") is not null
            || mapping.Find("$ref") is not { Value: SpecScalar reference } keyword
            || reference.Text.IndexOf(ReferenceTarget.PointerTo(context.Vocabulary, context.Vocabulary.SchemasKey), StringComparison.Ordinal) < 0)
        {
            return null;
        }

        context.Diagnostics.Report(Problems.ReadAs(keyword.Key.Location, "$ref", "the reference of its 'schema'"));
        return mapping;
    }
}
