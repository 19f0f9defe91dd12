using System;
using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>Reads <c>encoding</c>: Encoding Objects under the names of properties.</summary>
internal static class EncodingReader
{
    /// <param name="entry">The keyword; null for none.</param>
    /// <param name="mediaType">The media type that it belongs to.</param>
    /// <param name="context">The context.</param>
    public static IReadOnlyList<OpenApiEncoding> Read(SpecEntry? entry, string mediaType, ReaderContext context)
    {
        if (entry is null)
        {
            return [];
        }

        var isForm = Is(mediaType, "application/x-www-form-urlencoded");
        if (!isForm && !Is(mediaType, "multipart/"))
        {
            context.Diagnostics.Report(Problems.KeywordIgnored(entry.Key.Location, entry.Name, $"Media Type Object of '{mediaType}'"));
            return [];
        }

        return
        [
            .. context.Nodes.Entries(entry)
                .Select(property => context.Nodes.Mapping(property) is { } mapping ? Read(property.Name, context.Open(mapping, context.Vocabulary.Encoding), isForm, context) : null)
                .OfType<OpenApiEncoding>(),
        ];
    }

    private static OpenApiEncoding Read(string property, ObjectNode node, bool isForm, ReaderContext context)
    {
        var headers = node.Find("headers");
        if (isForm && headers is not null)
        {
            context.Diagnostics.Report(Problems.KeywordIgnored(headers.Key.Location, headers.Name, context.Vocabulary.Encoding.ObjectName));
        }

        var sent = isForm ? [] : HeadersReader.Read(headers, context);
        foreach (var lost in (isForm ? [] : context.Nodes.Entries(headers)).Where(entry => sent.All(header => header.Name != entry.Name)))
        {
            context.Diagnostics.Report(Problems.KeywordIgnored(lost.Key.Location, lost.Name, "'headers' of the Encoding Object"));
        }

        var explode = context.Nodes.Boolean(node.Find("explode"));
        var hasStyles = isForm || context.Vocabulary.HasStylesInMultipart;
        var style = ReadStyle(node.Find("style"), context) ?? (explode is null ? null : ParameterStyle.Form);
        return new OpenApiEncoding(property)
        {
            ContentType = context.Nodes.Scalar(node.Find("contentType")),
            Headers = sent,
            Style = hasStyles ? style : null,
            Explode = explode ?? style == ParameterStyle.Form,
        };
    }

    // A form has no style of a path or a header: what is left is that of forms.
    private static ParameterStyle? ReadStyle(SpecEntry? entry, ReaderContext context)
    {
        if (entry is null || !ParameterStyleReader.TryRead(entry, ParameterStyle.Form, context, out var style))
        {
            return null;
        }

        if (style is ParameterStyle.Form or ParameterStyle.SpaceDelimited or ParameterStyle.PipeDelimited or ParameterStyle.DeepObject)
        {
            return style;
        }

        context.Diagnostics.Report(Problems.ReadAs(entry.Value.Location, $"style: {((SpecScalar)entry.Value).Text}", "'form'"));
        return ParameterStyle.Form;
    }

    private static bool Is(string mediaType, string start) => mediaType.TrimStart().StartsWith(start, StringComparison.OrdinalIgnoreCase);
}
