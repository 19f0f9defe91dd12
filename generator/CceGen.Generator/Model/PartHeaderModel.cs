using CceGen.Generator.Model.Wire;

namespace CceGen.Generator.Model;

/// <summary>A header of a part, or of each part of a list.</summary>
internal sealed record PartHeaderModel(MethodParameterModel Argument, string WireName, WireModel Wire);
