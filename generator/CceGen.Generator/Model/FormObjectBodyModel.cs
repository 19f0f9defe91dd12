using CceGen.Generator.Model.Wire;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Model;

/// <summary>A form, or a body of several parts, that is one object: its members are the fields.</summary>
/// <param name="Styles">The members that are not written in the usual way.</param>
internal sealed record FormObjectBodyModel(
    MethodParameterModel Value, WireModel Wire, EquatableArray<FormMemberModel> Styles, string MediaType, bool IsMultipart) : BodyModel(MediaType)
{
    public override EquatableArray<MethodParameterModel> Arguments => new[] { Value }.ToEquatableArray();
}
