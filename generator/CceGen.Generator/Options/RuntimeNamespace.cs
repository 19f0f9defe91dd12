namespace CceGen.Generator.Options;

/// <summary>
/// The namespace of the helper types: of the assembly, so that two assemblies of which one sees the internal types of the
/// other have two sets of them.
/// </summary>
internal static class RuntimeNamespace
{
    private const string Last = ".ClientRuntime";

    /// <param name="assemblyName">The name of the assembly; null when MSBuild does not say.</param>
    /// <param name="rootNamespace">The project's namespace, where there is no name of the assembly.</param>
    public static string Of(string? assemblyName, string? rootNamespace)
    {
        var name = NamePart.Namespace(assemblyName ?? rootNamespace ?? "");
        return (name.Length == 0 ? "CceGen" : name) + Last;
    }
}
