using CceGen.Generator.OpenApi;
using CceGen.Generator.Shapes;

namespace CceGen.Generator.Lowering;

/// <summary>One of the types of a union.</summary>
/// <param name="Name">What members call it.</param>
/// <param name="Parameter">What parameters call it.</param>
/// <param name="Written">The schema as the union lists it.</param>
internal sealed record UnionBranch(string Name, string Parameter, ShapeUse Use, OpenApiSchema Written, LoweredType Type);
