using CceGen.Generator.Model.Wire;

namespace CceGen.Generator.Model;

/// <summary>One JSON value.</summary>
/// <param name="Wire">What is read of it.</param>
internal sealed record JsonContentModel(TypeRef Type, WireModel Wire) : ContentModel(Type);
