namespace CceGen.Generator.Model;

/// <summary>A part of the URL of a server: a text, or a variable.</summary>
internal sealed record ServerPartModel(string Text, ServerVariableModel? Variable);
