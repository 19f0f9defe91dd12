using System;
using System.Linq;
using System.Threading;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Pipeline;

/// <summary>
/// A document as it is read: equal to another one when they differ in places alone. The compiler keeps the one that was read when
/// an edit makes an equal one, a blank line or a comment, and nothing is read again.
/// </summary>
internal sealed class DocumentContent : IEquatable<DocumentContent>
{
    private readonly bool _isParsed;

    private DocumentContent(DocumentFiles files, bool isParsed)
    {
        Files = files;
        _isParsed = isParsed;
    }

    public DocumentFiles Files { get; }

    public static DocumentContent Of(DocumentFiles files, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var file in files.Files)
            {
                file.Parse(cancellationToken);
            }

            return new DocumentContent(files, isParsed: true);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // It is thrown, and reported, again when the document is read.
            return new DocumentContent(files, isParsed: false);
        }
    }

    public bool Equals(DocumentContent? other) => ReferenceEquals(this, other)
        || (other is not null && _isParsed && other._isParsed && Files.Input == other.Files.Input && Files.Files.Count == other.Files.Files.Count
            && Enumerable.Range(0, Files.Files.Count).All(index => Files.Files[index].DiffersInPlacesAlone(other.Files.Files[index])));

    public override bool Equals(object? obj) => Equals(obj as DocumentContent);

    public override int GetHashCode() => Files.Input.GetHashCode();
}
