using System;
using System.Threading;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Files;

/// <summary>A file that the compiler was given, in one state. It is read and parsed once, when it is needed first.</summary>
/// <param name="path">Where the file is.</param>
/// <param name="read">Reads its text; null when it cannot be read.</param>
internal sealed class SpecFile(string path, Func<CancellationToken, string?> read) : IEquatable<SpecFile>
{
    private SpecTree? _tree;
    private SpecFile? _embedded;
    private int? _quote;

    public string Path { get; } = path;

    public SpecTree Parse(CancellationToken cancellationToken) => _tree ??= Parse(read(cancellationToken), cancellationToken);

    /// <summary>The document in a string of this JSON file, as a file of the same path.</summary>
    /// <param name="quote">The offset of the string. A file has one document at most.</param>
    public SpecFile Embedded(int quote) => _embedded ??= new SpecFile(Path, read)
    {
        _quote = quote,
    };

    /// <summary>Whether it has the path of the other one, and all that is read of the other one but for the places. Both are parsed.</summary>
    public bool DiffersInPlacesAlone(SpecFile other) => ReferenceEquals(this, other)
        || (Path == other.Path && _tree is not null && other._tree is not null && _tree.DiffersInPlacesAlone(other._tree));

    /// <summary>An edited file is another one.</summary>
    public bool Equals(SpecFile? other) => ReferenceEquals(this, other);

    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    private SpecTree Parse(string? text, CancellationToken cancellationToken) => text is not null && _quote is { } quote
        ? SpecTree.Of(EmbeddedText.At(new SpecText(text, Path), quote), cancellationToken)
        : SpecTree.Of(text, Path, cancellationToken);
}
