using CceGen.Generator.OpenApi;

namespace CceGen.Generator.Shapes;

/// <summary>Any value: the schema says nothing about it, or something that was reported.</summary>
internal sealed class AnyShape(OpenApiSchema schema) : Shape(schema);
