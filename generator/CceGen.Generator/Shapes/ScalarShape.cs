using CceGen.Generator.OpenApi;

namespace CceGen.Generator.Shapes;

/// <summary>A string, a number or a Boolean: <see cref="OpenApiSchema.Type"/>, with its format and limits.</summary>
internal sealed class ScalarShape(OpenApiSchema schema) : Shape(schema);
