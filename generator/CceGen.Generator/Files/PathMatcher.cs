using System;
using System.Collections.Generic;

namespace CceGen.Generator.Files;

/// <summary>
/// Paths as texts, with <c>/</c> on every system: a compiler must not look at the disk, and the current directory of its
/// process is anybody's.
/// </summary>
internal static class PathMatcher
{
    /// <summary>With <c>/</c> for <c>\</c>, and <c>.</c> and <c>..</c> resolved as far as the text allows.</summary>
    public static string Normalize(string path)
    {
        var text = path.Replace('\\', '/');
        var root = text.Substring(0, RootLength(text));
        var segments = new List<string>();
        foreach (var segment in text.Substring(root.Length).Split('/'))
        {
            var isParent = segment == "..";
            if (isParent && segments.Count > 0 && segments[segments.Count - 1] != "..")
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment.Length > 0 && segment != "." && !(isParent && root.Length > 0))
            {
                segments.Add(segment);
            }
        }

        return root + string.Join("/", segments);
    }

    /// <summary>A path as it is written in a file of <paramref name="directory"/>.</summary>
    public static string Combine(string directory, string path) =>
        directory.Length == 0 || RootLength(path.Replace('\\', '/')) > 0 ? Normalize(path)
        : Normalize(directory.EndsWith("/", StringComparison.Ordinal) ? directory + path : directory + "/" + path);

    /// <summary>The directory of a file; empty for a mere file name.</summary>
    public static string DirectoryOf(string path)
    {
        var text = Normalize(path);
        var slash = text.LastIndexOf('/');
        return slash < 0 ? string.Empty : text.Substring(0, Math.Max(slash, RootLength(text)));
    }

    /// <summary>
    /// The candidate that is the path: the one that is exactly equal, else the only one that differs in letter case alone.
    /// </summary>
    public static string? Find(string path, IEnumerable<string> candidates)
    {
        var wanted = Normalize(path);
        string? near = null;
        var count = 0;
        foreach (var candidate in candidates)
        {
            var text = Normalize(candidate);
            if (string.Equals(text, wanted, StringComparison.Ordinal))
            {
                return candidate;
            }

            if (string.Equals(text, wanted, StringComparison.OrdinalIgnoreCase))
            {
                near = candidate;
                count++;
            }
        }

        return count == 1 ? near : null;
    }

    // "/", "//" of a network share, "C:/" and "C:" alike: what ".." cannot climb over.
    private static int RootLength(string path)
    {
        if (path.Length >= 2 && path[1] == ':' && char.IsLetter(path[0]))
        {
            return path.Length > 2 && path[2] == '/' ? 3 : 2;
        }

        return path.StartsWith("//", StringComparison.Ordinal) ? 2 : path.StartsWith("/", StringComparison.Ordinal) ? 1 : 0;
    }
}
