using CceGen.Generator.OpenApi.Reading;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.V2;

/// <summary>Reads <c>type: file</c>: raw octets, which later versions call a string of the format <c>binary</c>.</summary>
internal static class FileSchema
{
    /// <summary>The schema of a file; null for an object of another type.</summary>
    public static OpenApiSchema? Read(SpecMapping mapping, ReaderContext context) => mapping.Find("type")?.Value is SpecScalar { Text: "file" } type
        ? new OpenApiSchema(mapping)
        {
            Types = SchemaTypes.String,
            Format = MediaTypeNames.Assumed("binary", type),
            Description = context.Nodes.Text(mapping.Find("description")),
        }
        : null;
}
