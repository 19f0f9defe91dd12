using CceGen.Generator.Model.Wire;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Model;

/// <summary>A value that is written as JSON.</summary>
internal sealed record JsonBodyModel(MethodParameterModel Value, WireModel Wire, string MediaType) : BodyModel(MediaType)
{
    public override EquatableArray<MethodParameterModel> Arguments => new[] { Value }.ToEquatableArray();
}
