using CceGen.Generator.Model.Wire;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Model;

/// <summary>A field of a form, or a part of a body of several.</summary>
/// <param name="Wire">Null for files.</param>
/// <param name="Style">How a value is written that is taken apart, or that is joined.</param>
/// <param name="MediaType">That of a part; null for the usual one.</param>
internal sealed record FormFieldModel(MethodParameterModel Argument, string WireName, WireModel? Wire, FormFieldKind Kind, FormStyle Style, string? MediaType)
{
    /// <summary>Whether a value of which the document says nothing is written as in a parameter, unless it is an object.</summary>
    public bool IsPlain { get; init; }

    /// <summary>The separators of the lists in a list, from the outermost; empty for any other value.</summary>
    public string Separators { get; init; } = "";

    /// <summary>The headers of its part, besides those that every part has.</summary>
    public EquatableArray<PartHeaderModel> Headers { get; init; } = EquatableArray<PartHeaderModel>.Empty;
}
