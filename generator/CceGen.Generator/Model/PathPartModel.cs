namespace CceGen.Generator.Model;

/// <summary>A stretch of a path: escaped text, or the parameter whose value stands there.</summary>
internal sealed record PathPartModel(string Text, ParameterModel? Parameter);
