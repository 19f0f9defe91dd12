using CceGen.Generator.Primitives;

namespace CceGen.Generator.Model;

/// <summary>A variable in the URL of a server, which is a parameter.</summary>
/// <param name="Name">The parameter.</param>
/// <param name="Values">The values that are allowed; empty when any is.</param>
internal sealed record ServerVariableModel(string Name, string Default, EquatableArray<string> Values, ServerVariablePlace Place, string Doc);
