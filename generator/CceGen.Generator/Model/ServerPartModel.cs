namespace CceGen.Generator.Model;

/// <summary>A stretch of the URL of a server: a text, or the variable that stands there.</summary>
internal sealed record ServerPartModel(string Text, ServerVariableModel? Variable);
