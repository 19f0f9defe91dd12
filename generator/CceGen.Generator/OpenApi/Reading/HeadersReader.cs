using System.Collections.Generic;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>
/// Reads the headers of a response, or of a part of a body. A response is read whatever they are, and every header is there as text: nothing
/// is said about mistakes in them, and one that cannot be read has no schema.
/// </summary>
internal static class HeadersReader
{
    public static IReadOnlyList<OpenApiHeader> Read(SpecEntry? headers, ReaderContext context)
    {
        var quiet = context.Unjudged;
        var read = new List<OpenApiHeader>();
        foreach (var entry in quiet.Nodes.Entries(headers))
        {
            if (quiet.References.Peek(entry.Value) is SpecMapping mapping)
            {
                read.Add(Read(entry.Key, new ObjectNode(mapping, context.Vocabulary.Parameter), quiet));
            }
        }

        return read;
    }

    private static OpenApiHeader Read(SpecScalar name, ObjectNode header, ReaderContext context)
    {
        var value = context.Objects.ReadValue(header, name, ParameterLocation.Header, context);
        return new OpenApiHeader(name)
        {
            Description = context.Nodes.Text(header.Find("description")),
            Required = context.Nodes.Boolean(header.Find("required")) ?? false,
            Deprecated = context.Nodes.Boolean(header.Find("deprecated")) ?? false,
            Schema = value?.Schema,
            Content = value?.Content,
            Style = value?.Style ?? ParameterStyle.Simple,
        };
    }
}
