using System.Threading;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Files;

/// <summary>A file, parsed.</summary>
/// <param name="Root">Null when nothing can be read.</param>
/// <param name="IsWhole">Whether all of the text was read; when not, lines with syntax errors are missing.</param>
/// <param name="Diagnostics">What is wrong with the text.</param>
internal sealed record SpecTree(SpecNode? Root, bool IsWhole, EquatableArray<DiagnosticInfo> Diagnostics)
{
    /// <param name="text">The text; null when it cannot be read.</param>
    /// <param name="path">The path of the file.</param>
    /// <param name="cancellationToken">Ends the parsing.</param>
    public static SpecTree Of(string? text, string path, CancellationToken cancellationToken)
    {
        if (text is null)
        {
            var name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
            return new SpecTree(null, false, new[] { Problems.FileNotRead(new LocationInfo(path, default), name) }.ToEquatableArray());
        }

        var diagnostics = new DiagnosticBag();
        var root = SpecParser.Parse(text, path, diagnostics, cancellationToken);
        return new SpecTree(
            root ?? SyntaxRecovery.Parse(text, path, cancellationToken), root is not null, diagnostics.ToEquatableArray());
    }

    /// <summary>
    /// Whether all that is read of the other one is read of this one, so that they differ in places alone. Of a text that has
    /// mistakes, parts are not in the tree: it is like no other text. A part of another file has its places in common with it.
    /// </summary>
    public bool DiffersInPlacesAlone(SpecTree other) => ReferenceEquals(this, other)
        || (IsPlain && other.IsPlain && MovedPlaces.AreAll(Root!, other.Root!));

    private bool IsPlain => IsWhole && Diagnostics.IsEmpty && Root is { Source.IsEmbedded: false };

    /// <summary>A document in a string of a file.</summary>
    public static SpecTree Of(SpecText embedded, CancellationToken cancellationToken)
    {
        var diagnostics = new DiagnosticBag();
        var root = SpecParser.Parse(embedded, diagnostics, cancellationToken);
        return new SpecTree(root, root is not null, diagnostics.ToEquatableArray());
    }
}
