using CceGen.Generator.Model.Wire;

namespace CceGen.Generator.Model;

/// <summary>A parameter of a method that becomes a part of the URL, or a header.</summary>
/// <param name="Explode">Whether every item of an array becomes a <c>name=value</c> of its own.</param>
internal sealed record ParameterModel(
    string Name,
    string WireName,
    ParameterPlace Place,
    TypeRef Type,
    WireModel Wire,
    bool IsRequired,
    bool Explode,
    string Doc)
{
    /// <summary>What the declaration of the method shows.</summary>
    public MethodParameterModel Declaration => new(Name, Type, IsRequired, Place == ParameterPlace.Path, Doc);
}
