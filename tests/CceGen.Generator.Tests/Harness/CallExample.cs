namespace CceGen.Generator.Tests.Harness;

/// <summary>An example in the documentation of a method.</summary>
/// <param name="Namespace">The namespace of the client.</param>
/// <param name="Client">The class that has the method.</param>
/// <param name="Method">The method.</param>
/// <param name="Code">The statement, lines separated by <c>\n</c>.</param>
internal sealed record CallExample(string Namespace, string Client, string Method, string Code);
