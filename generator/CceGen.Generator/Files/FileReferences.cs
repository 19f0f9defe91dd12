using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Files;

/// <summary>Finds the other files that the references of a file name.</summary>
internal static class FileReferences
{
    private static readonly string[] Keywords = ["$ref", "$dynamicRef"];

    /// <summary>The references without their fragments, each once.</summary>
    public static IReadOnlyCollection<string> Of(SpecNode? root)
    {
        var references = new HashSet<string>();
        var open = new Stack<SpecNode?>([root]);
        while (open.Count > 0)
        {
            switch (open.Pop())
            {
                case SpecSequence sequence:
                    foreach (var item in sequence.Items)
                    {
                        open.Push(item);
                    }

                    break;
                case SpecMapping mapping:
                    foreach (var keyword in Keywords)
                    {
                        if (mapping.Find(keyword)?.Value is SpecScalar { Text: var text } && FileOf(text) is { Length: > 0 } file)
                        {
                            references.Add(file);
                        }
                    }

                    foreach (var entry in mapping.Entries.Where(static entry => entry.Value is not SpecScalar))
                    {
                        open.Push(entry.Value);
                    }

                    break;
            }
        }

        return references;
    }

    /// <summary>The part of a reference that names a file; empty for one within the file.</summary>
    public static string FileOf(string reference)
    {
        var fragment = reference.IndexOf('#');
        return fragment < 0 ? reference : reference.Substring(0, fragment);
    }
}
