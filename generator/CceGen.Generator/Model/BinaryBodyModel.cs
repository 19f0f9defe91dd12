using System.Linq;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Model;

/// <summary>Octets that are read while they are sent.</summary>
/// <param name="Chosen">The parameter that says which media type it is; null where only one is possible.</param>
/// <param name="MediaType">The media type when the caller names none; empty when the caller has to.</param>
internal sealed record BinaryBodyModel(MethodParameterModel Value, MethodParameterModel? Chosen, string MediaType) : BodyModel(MediaType)
{
    /// <summary>Whether the body is a file that says its media type itself.</summary>
    public bool IsFile => Value.Type.Kind == TypeKind.File;

    public override bool HasFiles => IsFile;

    /// <summary>Whether whoever calls chooses the media type.</summary>
    public bool IsChosenByCaller => Chosen is not null || IsFile;

    public override EquatableArray<MethodParameterModel> Arguments => new[] { Value, Chosen }.OfType<MethodParameterModel>().ToEquatableArray();
}
