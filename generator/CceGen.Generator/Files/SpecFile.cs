using System;
using System.Threading;

namespace CceGen.Generator.Files;

/// <summary>A file that the compiler was given, in one state. It is read and parsed once, when it is needed first.</summary>
/// <param name="path">Where the file is.</param>
/// <param name="read">Reads its text.</param>
internal sealed class SpecFile(string path, Func<CancellationToken, string> read) : IEquatable<SpecFile>
{
    private SpecTree? _tree;

    public string Path { get; } = path;

    public SpecTree Parse(CancellationToken cancellationToken) => _tree ??= SpecTree.Of(read(cancellationToken), Path, cancellationToken);

    /// <summary>An edited file is another one.</summary>
    public bool Equals(SpecFile? other) => ReferenceEquals(this, other);

    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
