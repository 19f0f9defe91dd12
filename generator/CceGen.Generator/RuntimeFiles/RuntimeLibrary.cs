using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;

namespace CceGen.Generator.RuntimeFiles;

/// <summary>The files of <c>CceGen.Runtime</c>, which are resources of this assembly.</summary>
internal static class RuntimeLibrary
{
    /// <summary>The keyword for which the compiler itself calls <see cref="InitType"/>.</summary>
    public const string InitWord = "init";

    /// <summary>The type that an older .NET has not.</summary>
    public const string InitType = "IsExternalInit";

    private const string Prefix = "CceGen.Runtime/";
    private const string Extension = ".cs";

    private static readonly Lazy<IReadOnlyList<RuntimeFile>> Files = new(Read);

    /// <summary>All files in ordinal order of their names.</summary>
    public static IReadOnlyList<RuntimeFile> All => Files.Value;

    /// <summary>The files in the folder, in ordinal order of their names.</summary>
    public static IReadOnlyList<RuntimeFile> In(string folder) => [.. All.Where(file => file.Folder == folder)];

    /// <summary>The helper files that documents of this JSON library may need.</summary>
    public static IEnumerable<RuntimeFile> HelpersFor(string dialect) =>
        All.Where(file => RuntimeFolders.IsHelper(file.Name) && (RuntimeFolders.DialectOf(file.Folder) ?? dialect) == dialect);

    /// <summary>The file with the name.</summary>
    public static RuntimeFile Get(string name) => All.First(file => file.Name == name);

    /// <summary>The file of the type as NSwag has it, where there is one and it is asked for; the file itself otherwise.</summary>
    public static RuntimeFile InShape(RuntimeFile file, bool isNSwag) =>
        (isNSwag ? All.FirstOrDefault(other => other.Folder == RuntimeFolders.NSwag && other.TypeName == file.TypeName) : null) ?? file;

    private static List<RuntimeFile> Read()
    {
        var assembly = typeof(RuntimeLibrary).GetTypeInfo().Assembly;
        var files = assembly.GetManifestResourceNames()
            .Where(static name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => Read(assembly, name))
            .ToList();
        files.Sort(static (left, right) => string.CompareOrdinal(left.Name, right.Name));
        return files;
    }

    private static RuntimeFile Read(Assembly assembly, string resource)
    {
        var name = resource.Substring(Prefix.Length, resource.Length - Prefix.Length - Extension.Length);
        return new RuntimeFile(name, name.Substring(name.LastIndexOf('/') + 1), () => TextOf(assembly, resource));
    }

    private static string TextOf(Assembly assembly, string resource)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd().Replace("\r\n", "\n");
    }
}
