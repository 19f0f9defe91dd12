using CceGen.Generator.Model.Wire;

namespace CceGen.Generator.Model;

/// <summary>A documented response.</summary>
/// <param name="From">The first status code.</param>
/// <param name="To">The last status code; the same for a single one.</param>
/// <param name="IsDefault">Whether it stands for every status that is not listed.</param>
/// <param name="Type">The type of the body; null without one that can be read.</param>
/// <param name="Wire">What is read of the body; null as <paramref name="Type"/> is.</param>
internal sealed record ResponseModel(int From, int To, bool IsDefault, TypeRef? Type, WireModel? Wire, string Doc);
