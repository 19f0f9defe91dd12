namespace CceGen.Generator.OpenApi;

/// <summary>A <c>name=value</c> in the query of a path.</summary>
/// <param name="Name">The name.</param>
/// <param name="Text">All of it, as written.</param>
/// <param name="Parameter">The parameter that is the value; null for a text.</param>
internal sealed record PathQueryPair(string Name, string Text, string? Parameter);
