using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CceGen.Generator.Files;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>Finds the file that a reference leads into: its own, or one of those that the compiler was given.</summary>
internal sealed class ReferenceRoots(SpecMapping document, FileSet files, CancellationToken cancellationToken)
{
    /// <summary>The pointer to all of a file.</summary>
    public const string WholeFile = "#";

    /// <summary>The files met so far, by their texts.</summary>
    private readonly Dictionary<SpecText, SpecNode> _roots = new() { [document.Source] = document };

    private readonly Dictionary<SpecMapping, SchemaResources> _resources = [];

    /// <summary>The root of the document.</summary>
    public SpecMapping Document => document;

    /// <summary>What the document, and each file that was asked for it, names by URIs and anchors.</summary>
    public IEnumerable<SchemaResources> Resources
    {
        get
        {
            _ = ResourcesOf(document);
            return _resources.Values;
        }
    }

    /// <summary>What a file names by URIs and anchors.</summary>
    public SchemaResources ResourcesOf(SpecMapping root)
    {
        if (!_resources.TryGetValue(root, out var resources))
        {
            _resources.Add(root, resources = new SchemaResources(root));
        }

        return resources;
    }

    /// <summary>The root of the file; null when there is none, or when nothing in it can be read.</summary>
    public SpecNode? Find(SpecScalar reference)
    {
        var name = FileReferences.FileOf(reference.Text);
        if (name.Length == 0)
        {
            return RootOf(reference);
        }

        return files.Find(reference.Source.Path, name)?.Parse(cancellationToken).Root is { } root ? Known(root) : null;
    }

    /// <summary>The root of the file that a reference to a file which is not there means, and how that would be written; null when none is meant.</summary>
    public (SpecNode Root, string Written)? FindNear(SpecScalar reference)
    {
        var near = files.FindNear(reference.Source.Path, FileReferences.FileOf(reference.Text));
        if (near?.File.Parse(cancellationToken).Root is not { } root)
        {
            return null;
        }

        return (Known(root), near.Value.Written);
    }

    /// <summary>The root of the file with the reference.</summary>
    public SpecNode RootOf(SpecScalar reference) => _roots.TryGetValue(reference.Source, out var root) ? root : Known(RootOf(reference.Source));

    public bool IsDocument(SpecNode root) => ReferenceEquals(root, document);

    private SpecNode RootOf(SpecText source) => files.Files.Select(file => file.Parse(cancellationToken).Root).First(other => other?.Source == source)!;

    // The document itself may have sections that are in other files.
    private SpecNode Known(SpecNode root)
    {
        if (_roots.TryGetValue(root.Source, out var known))
        {
            return known;
        }

        _roots.Add(root.Source, root);
        return root;
    }

    /// <summary>The JSON pointer of a reference.</summary>
    public static string PointerOf(string reference) =>
        reference.IndexOf('#') is var fragment && fragment < 0 ? WholeFile : reference.Substring(fragment);

    /// <summary>What a schema in another file is called: the last name of the pointer, the anchor, or the file.</summary>
    public static string NameOf(SpecScalar reference)
    {
        var pointer = PointerOf(reference.Text).TrimEnd('/');
        if (pointer.Length > WholeFile.Length)
        {
            return JsonPointer.Unescape(Uri.UnescapeDataString(pointer.Substring(Math.Max(pointer.LastIndexOf('/'), 0) + 1)));
        }

        var file = FileReferences.FileOf(reference.Text) is { Length: > 0 } named ? named : reference.Source.Path.Replace('\\', '/');
        var name = Uri.UnescapeDataString(file.Substring(file.LastIndexOf('/') + 1));
        return name.LastIndexOf('.') is var dot and > 0 ? name.Substring(0, dot) : name;
    }
}
