using CceGen.Generator.OpenApi;

namespace CceGen.Generator.Shapes;

/// <summary>No value: the schema is <c>false</c>.</summary>
internal sealed class NeverShape(OpenApiSchema schema) : Shape(schema);
