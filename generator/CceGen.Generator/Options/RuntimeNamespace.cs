using System;

namespace CceGen.Generator.Options;

/// <summary>
/// The namespace of the helper types: of the assembly, so that two assemblies of which one sees the internal types of the
/// other have two sets of them.
/// </summary>
internal static class RuntimeNamespace
{
    private const string First = "CceGen";

    private const string Last = ".ClientRuntime";

    /// <summary>The class of a program without a Main method: no namespace can begin with its name.</summary>
    private const string TopLevelClass = "Program";

    /// <param name="assemblyName">The name of the assembly; null when MSBuild does not say.</param>
    /// <param name="rootNamespace">The project's namespace, where there is no name of the assembly.</param>
    public static string Of(string? assemblyName, string? rootNamespace)
    {
        var name = NamePart.Namespace(assemblyName ?? rootNamespace ?? "");
        var isHidden = name == TopLevelClass || name.StartsWith(TopLevelClass + ".", StringComparison.Ordinal);
        return (name.Length == 0 ? First : isHidden ? $"{First}.{name}" : name) + Last;
    }
}
