using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.OpenApi.Vocabularies;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>Reads a Request Body Object.</summary>
internal static class RequestBodyReader
{
    /// <summary>The body, or null when it could not be found or says nothing of what to send, which was reported.</summary>
    public static OpenApiRequestBody? Read(SpecEntry entry, ReaderContext context)
    {
        var misplaced = MisplacedReference.RequestBodyOf(entry.Value, context);
        if (misplaced is null && context.References.LeadsToItself(entry.Value) is { } cyclic)
        {
            context.Diagnostics.Report(Problems.SelfReference(cyclic.Location, cyclic.Text, "the body is a stream of any media type"));
            return new OpenApiRequestBody(entry.Key) { Content = AnyOctets(entry.Key) };
        }

        var node = misplaced ?? context.References.Follow(entry.Value, ReferenceKind.RequestBody, context.Vocabulary.RequestBody);
        if (node is null || context.Nodes.Object(node, entry.Name) is not { } mapping)
        {
            return null;
        }

        var body = context.Open(mapping, context.Vocabulary.RequestBody);
        return ContentOf(mapping, context) is not { } content ? null : new OpenApiRequestBody(entry.Key)
        {
            Required = context.Nodes.Boolean(body.Find("required")) ?? false,
            Description = context.Nodes.Text(body.Find("description")),
            Content = content,
            Name = context.Nodes.Text(body.Find("x-name") ?? body.Find("x-bodyName") ?? body.Find("x-codegen-request-body-name")),
        };
    }

    // A body of which only is said that it is there may be anything.
    private static IReadOnlyList<OpenApiMediaType>? ContentOf(SpecMapping body, ReaderContext context)
    {
        var keywords = context.Vocabulary.RequestBody;
        if (body.Find("content") is { } content)
        {
            return content.Value is SpecScalar { Type: ScalarType.Null } or SpecMapping { Entries.Count: 0 }
                ? Assume("a media type", content.Key.Location, content.Key, context)
                : ContentReader.Read(content, context);
        }

        if (body.Entries.All(entry => keywords.UseOf(entry.Name) is not null || KeywordTable.IsExtension(entry.Name)))
        {
            return Assume("content", body.Location, body, context);
        }

        context.MissingKey(body.Location, "content", keywords.ObjectName);
        return null;
    }

    private static IReadOnlyList<OpenApiMediaType> Assume(string missing, LocationInfo location, SpecNode place, ReaderContext context)
    {
        context.Diagnostics.Report(Problems.MissingKeyAssumed(location, missing, context.Vocabulary.RequestBody.ObjectName, "the body is a stream of any media type"));
        return AnyOctets(place);
    }

    // The caller says what it is.
    private static IReadOnlyList<OpenApiMediaType> AnyOctets(SpecNode place) =>
        [new OpenApiMediaType(new SpecScalar("*/*", isQuoted: true, place.Source, place.Start, place.End))];
}
