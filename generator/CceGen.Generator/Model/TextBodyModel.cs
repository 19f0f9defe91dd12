using CceGen.Generator.Model.Wire;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Model;

/// <summary>A text, or a value that is written as one.</summary>
/// <param name="Charset">The name of its encoding; null for UTF-8.</param>
internal sealed record TextBodyModel(MethodParameterModel Value, WireModel Wire, string MediaType, string? Charset) : BodyModel(MediaType)
{
    public override EquatableArray<MethodParameterModel> Arguments => new[] { Value }.ToEquatableArray();
}
