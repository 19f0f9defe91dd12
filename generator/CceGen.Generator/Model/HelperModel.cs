namespace CceGen.Generator.Model;

/// <summary>A helper file of a compilation.</summary>
/// <param name="Namespace">The namespace of the helper types.</param>
/// <param name="RuntimeFile">The name of the file in <c>CceGen.Runtime</c>.</param>
/// <param name="Members">A <see cref="Called"/> or <see cref="NotCalled"/> for each of its members, in the order of the file.</param>
internal sealed record HelperModel(string Namespace, string RuntimeFile, string Members)
{
    public const char Called = '+';
    public const char NotCalled = '-';
}
