using CceGen.Generator.Primitives;

namespace CceGen.Generator.Model;

/// <summary>A helper file of a compilation.</summary>
/// <param name="Namespace">The namespace of the helper types.</param>
/// <param name="RuntimeFile">The name of the file in <c>CceGen.Runtime</c>.</param>
/// <param name="Members">Those of its members that are called, by their index in the file.</param>
internal sealed record HelperModel(string Namespace, string RuntimeFile, EquatableArray<int> Members);
