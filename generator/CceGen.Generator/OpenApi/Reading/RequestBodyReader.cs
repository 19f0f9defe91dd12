using System.Collections.Generic;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>Reads a Request Body Object.</summary>
internal static class RequestBodyReader
{
    // A body that may be anything: the caller says what it is.
    private static IReadOnlyList<OpenApiMediaType> AnyOctets(SpecEntry content, ReaderContext context)
    {
        context.Diagnostics.Report(Problems.MissingKeyAssumed(content.Key.Location, "a media type", context.Vocabulary.RequestBody.ObjectName, "the body is a stream of any media type"));
        return [new OpenApiMediaType(new SpecScalar("*/*", isQuoted: true, content.Key.Source, content.Key.Start, content.Key.End))];
    }

    /// <summary>The body, or null when it could not be found or says nothing of what to send, which was reported.</summary>
    public static OpenApiRequestBody? Read(SpecEntry entry, ReaderContext context)
    {
        var node = MisplacedReference.RequestBodyOf(entry.Value, context) ?? context.References.Follow(entry.Value, ReferenceKind.RequestBody, context.Vocabulary.RequestBody);
        if (node is null || context.Nodes.Object(node, entry.Name) is not { } mapping)
        {
            return null;
        }

        var body = context.Open(mapping, context.Vocabulary.RequestBody);
        var content = body.Find("content");
        if (content is null)
        {
            context.MissingKey(mapping.Location, "content", context.Vocabulary.RequestBody.ObjectName);
            return null;
        }

        return new OpenApiRequestBody(entry.Key)
        {
            Required = context.Nodes.Boolean(body.Find("required")) ?? false,
            Description = context.Nodes.Text(body.Find("description")),
            Content = content.Value is SpecScalar { Type: ScalarType.Null } or SpecMapping { Entries.Count: 0 } ? AnyOctets(content, context) : ContentReader.Read(content, context),
            Name = context.Nodes.Text(body.Find("x-name") ?? body.Find("x-bodyName") ?? body.Find("x-codegen-request-body-name")),
        };
    }
}
