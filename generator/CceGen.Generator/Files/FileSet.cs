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

    /// <summary>A file and all files that its references lead to, itself first.</summary>
    public EquatableArray<SpecFile> ClosureOf(SpecFile file, CancellationToken cancellationToken)
    {
        var closure = new List<SpecFile> { file };
        for (var index = 0; index < closure.Count && closure.Count < Files.Count; index++)
        {
            var current = closure[index];
            var named = FileReferences.Of(current.Parse(cancellationToken).Root).Select(reference => Find(current.Path, reference)).OfType<SpecFile>();
            closure.AddRange(named.Where(other => !closure.Contains(other)).Distinct().ToList());
        }

        return closure.ToEquatableArray();
    }
}
