using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Files;

/// <summary>Files that references may name. Nothing else is ever opened.</summary>
internal sealed class FileSet
{
    public static readonly FileSet Empty = new([]);

    private static readonly string[] Extensions = [".yaml", ".yml", ".json"];

    private readonly ILookup<string, SpecFile> _byPath;

    public FileSet(IReadOnlyList<SpecFile> files)
    {
        Files = files;
        _byPath = files.ToLookup(static file => PathMatcher.Normalize(file.Path), StringComparer.OrdinalIgnoreCase);
    }

    public IReadOnlyList<SpecFile> Files { get; }

    /// <summary>
    /// The file that a reference names: the one whose path is exactly equal, else the only one that differs in letter case
    /// alone. Null when there is none, and for a URL.
    /// </summary>
    /// <param name="from">The path of the file with the reference.</param>
    /// <param name="reference">The reference without its fragment.</param>
    public SpecFile? Find(string from, string reference)
    {
        if (reference.IndexOf("://", StringComparison.Ordinal) >= 0)
        {
            return null;
        }

        var path = PathMatcher.Combine(PathMatcher.DirectoryOf(from), Uri.UnescapeDataString(reference));
        var found = _byPath[path].ToList();
        return found.FirstOrDefault(file => PathMatcher.Normalize(file.Path) == path) ?? (found.Count == 1 ? found[0] : null);
    }

    /// <summary>
    /// The one file that can be meant by a reference to a file that is not there: a path from a folder further up, or with
    /// another of the extensions that documents have. Null when there is none, when there are several, and for a URL.
    /// </summary>
    /// <param name="from">The path of the file with the reference.</param>
    /// <param name="reference">The reference without its fragment.</param>
    /// <returns>The file, and the reference that leads to it.</returns>
    public (SpecFile File, string Written)? FindNear(string from, string reference)
    {
        var path = reference.Replace('\\', '/').TrimStart('/');
        path = path.StartsWith("./", StringComparison.Ordinal) ? path.Substring(2) : path;
        if (path.Length == 0 || path.IndexOf("://", StringComparison.Ordinal) >= 0 || path.StartsWith("..", StringComparison.Ordinal))
        {
            return null;
        }

        var found = WrittenNear(path, PathMatcher.DirectoryOf(from))
            .Select(written => (File: Find(from, written), Written: written))
            .Where(static near => near.File is not null)
            .GroupBy(static near => near.File)
            .ToList();
        return found.Count == 1 ? (found[0].Key!, found[0].First().Written) : null;
    }

    private static IEnumerable<string> WrittenNear(string path, string directory)
    {
        yield return path;
        for (var up = "../"; directory.Length > 0 && PathMatcher.DirectoryOf(directory) is var above && above != directory; directory = above, up += "../")
        {
            yield return up + path;
        }

        var dot = path.LastIndexOf('.');
        foreach (var extension in Extensions.Where(extension => dot >= 0 && Extensions.Contains(path.Substring(dot), StringComparer.OrdinalIgnoreCase)))
        {
            yield return path.Substring(0, dot) + extension;
        }
    }

    /// <summary>A file and all files that its references lead to, itself first.</summary>
    public EquatableArray<SpecFile> ClosureOf(SpecFile file, CancellationToken cancellationToken)
    {
        var closure = new List<SpecFile> { file };
        for (var index = 0; index < closure.Count && closure.Count < Files.Count; index++)
        {
            var current = closure[index];
            var named = FileReferences.Of(current.Parse(cancellationToken).Root).Select(reference => Find(current.Path, reference) ?? FindNear(current.Path, reference)?.File).OfType<SpecFile>();
            closure.AddRange(named.Where(other => !closure.Contains(other)).Distinct().ToList());
        }

        return closure.ToEquatableArray();
    }
}
