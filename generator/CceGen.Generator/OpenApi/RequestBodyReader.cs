using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi;

/// <summary>Reads a Request Body Object.</summary>
internal static class RequestBodyReader
{
    private const string ObjectName = "Request Body Object";

    private static readonly KeywordTable Keywords = new(ObjectName, read: ["$ref", "description", "content", "required"]);

    /// <summary>The body, or null when it could not be found, which was reported.</summary>
    public static OpenApiRequestBody? Read(SpecEntry entry, ReaderContext context)
    {
        var node = context.References.Follow(entry.Value, ReferenceKind.RequestBody, Keywords);
        if (node is null || context.Nodes.Object(node, entry.Name) is not { } mapping)
        {
            return null;
        }

        Keywords.Check(mapping, context.Diagnostics);
        var content = mapping.Find("content");
        if (content is null)
        {
            context.MissingKey(mapping.Location, "content", ObjectName);
        }

        return new OpenApiRequestBody
        {
            Location = entry.Key.Location,
            Required = context.Nodes.Boolean(mapping.Find("required")) ?? false,
            Description = context.Nodes.Text(mapping.Find("description")),
            Content = ContentReader.Read(content, context),
            Name = context.Nodes.Text(mapping.Find("x-name") ?? mapping.Find("x-bodyName") ?? mapping.Find("x-codegen-request-body-name")),
        };
    }
}
