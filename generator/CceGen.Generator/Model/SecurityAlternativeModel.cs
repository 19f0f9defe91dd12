using CceGen.Generator.Primitives;

namespace CceGen.Generator.Model;

/// <summary>Security schemes that an operation needs together.</summary>
internal sealed record SecurityAlternativeModel(EquatableArray<SecurityUseModel> Uses);
