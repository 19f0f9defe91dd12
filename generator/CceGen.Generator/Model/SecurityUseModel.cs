using CceGen.Generator.Primitives;

namespace CceGen.Generator.Model;

/// <summary>A security scheme as an operation needs it.</summary>
/// <param name="Method">The method that makes the credential.</param>
/// <param name="Scopes">The scopes of the token.</param>
internal sealed record SecurityUseModel(string Method, EquatableArray<string> Scopes);
