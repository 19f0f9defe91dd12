using CceGen.Generator.Primitives;

namespace CceGen.Generator.Model;

/// <summary>The helper files of a compilation.</summary>
/// <param name="Namespace">The namespace of the types in them.</param>
/// <param name="Files">Their names in <c>CceGen.Runtime</c>.</param>
internal sealed record HelperSet(string Namespace, EquatableArray<string> Files);
