using CceGen.Generator.OpenApi;
using CceGen.Generator.Shapes;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Lowering;

/// <summary>What the extensions that open an enum are to a generator that does not know them.</summary>
internal static class OpenEnums
{
    /// <summary>Whether the values are examples of a text, since no <c>enum</c> limits them.</summary>
    public static bool IsText(EnumShape shape) =>
        shape.Type == SchemaType.String && shape.Schema.Node is SpecMapping node && node.Find("enum") is null && node.Find("x-extensible-enum") is not null;

    /// <summary>Whether an extension, and not the schema itself, allows other values.</summary>
    public static bool IsMarked(OpenApiSchema schema) =>
        schema.Node is SpecMapping node && (node.Find("x-extensible-enum") is not null || node.Find("x-ms-enum") is not null);
}
