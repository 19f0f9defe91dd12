namespace CceGen.Generator.Lowering;

/// <summary>What an operation is called in C#.</summary>
/// <param name="Group">The text that <c>{controller}</c> of the class name stands for.</param>
/// <param name="Method">The method, without <c>Async</c>.</param>
internal readonly record struct OperationName(string Group, string Method);
