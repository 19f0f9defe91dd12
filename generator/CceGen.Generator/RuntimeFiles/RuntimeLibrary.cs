using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;

namespace CceGen.Generator.RuntimeFiles;

/// <summary>The files of <c>CceGen.Runtime</c>, which are resources of this assembly.</summary>
internal static class RuntimeLibrary
{
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

    /// <summary>The helper files among the files, and all helper files that these need, in ordinal order.</summary>
    public static IEnumerable<string> HelpersOf(IEnumerable<string> files)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(files);
        while (open.Count > 0)
        {
            var file = Get(open.Pop());
            if (found.Add(file.Name))
            {
                foreach (var needed in NeedsOf(file))
                {
                    open.Push(needed.Name);
                }
            }
        }

        return found.Where(RuntimeFolders.IsHelper).OrderBy(name => name, StringComparer.Ordinal);
    }

    /// <summary>The helper files whose types the file names: those of its own dialect, and those that all share.</summary>
    private static IEnumerable<RuntimeFile> NeedsOf(RuntimeFile file) => All.Where(other =>
        RuntimeFolders.IsHelper(other.Name)
        && (RuntimeFolders.DialectOf(other.Folder) is null || other.Folder == file.Folder)
        && file.Names(other.TypeName));

    private static IReadOnlyList<RuntimeFile> Read()
    {
        var assembly = typeof(RuntimeLibrary).GetTypeInfo().Assembly;
        return
        [
            .. assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
                .Select(name => Read(assembly, name))
                .OrderBy(file => file.Name, StringComparer.Ordinal),
        ];
    }

    private static RuntimeFile Read(Assembly assembly, string resource)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        var text = reader.ReadToEnd().Replace("\r\n", "\n");
        var name = resource.Substring(Prefix.Length, resource.Length - Prefix.Length - Extension.Length);
        return new RuntimeFile(name, name.Substring(name.LastIndexOf('/') + 1), text, WordsOf(text));
    }

    private static HashSet<string> WordsOf(string text)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var start = -1;
        for (var index = 0; index <= text.Length; index++)
        {
            var isPart = index < text.Length && (char.IsLetterOrDigit(text[index]) || text[index] == '_');
            if (isPart && start < 0)
            {
                start = index;
            }
            else if (!isPart && start >= 0)
            {
                words.Add(text.Substring(start, index - start));
                start = -1;
            }
        }

        return words;
    }
}
