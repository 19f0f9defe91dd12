using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CceGen.Generator.Files;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Pipeline;

/// <summary>The diagnostics of documents in the order of their places. An edit may have moved the places since the document was read.</summary>
internal static class PlacedDiagnostics
{
    /// <param name="documents">The documents as they are now.</param>
    /// <param name="results">What was read of them, in the same order.</param>
    public static IEnumerable<Batch<DiagnosticInfo>> Of(IEnumerable<DocumentFiles> documents, IEnumerable<DocumentResult> results, CancellationToken cancellationToken) =>
        documents.Zip(results, (document, result) => new Batch<DiagnosticInfo>(Of(document, result, cancellationToken)));

    private static EquatableArray<DiagnosticInfo> Of(DocumentFiles document, DocumentResult result, CancellationToken cancellationToken)
    {
        if (result.Diagnostics.IsEmpty)
        {
            return result.Diagnostics;
        }

        var file = document.Input.File;
        try
        {
            var moved = MovedFiles(result.Files, document, cancellationToken);
            return InOrder(moved.Count == 0 ? result.Diagnostics : result.Diagnostics.Select(info => Moved(info, moved)), file.Path);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new[] { InternalErrors.Of(exception, file.FileName, file.Start) }.ToEquatableArray();
        }
    }

    private static Dictionary<string, MovedPlaces> MovedFiles(DocumentFiles from, DocumentFiles to, CancellationToken cancellationToken)
    {
        var moved = new Dictionary<string, MovedPlaces>(StringComparer.Ordinal);
        for (var index = 0; index < from.Files.Count; index++)
        {
            var (before, after) = (from.Files[index], to.Files[index]);
            if (!before.Equals(after))
            {
                moved.Add(after.Path, MovedPlaces.Between(before.Parse(cancellationToken).Root!, after.Parse(cancellationToken).Root!));
            }
        }

        return moved;
    }

    private static DiagnosticInfo Moved(DiagnosticInfo info, Dictionary<string, MovedPlaces> moved) => info with
    {
        Location = info.Location is { } location ? Moved(location, moved) : null,
        RelatedLocations = info.RelatedLocations.Select(related => Moved(related, moved)).ToEquatableArray(),
    };

    private static LocationInfo Moved(LocationInfo location, Dictionary<string, MovedPlaces> moved) =>
        moved.TryGetValue(location.Path, out var places) ? places.Of(location) : location;

    private static EquatableArray<DiagnosticInfo> InOrder(IEnumerable<DiagnosticInfo> diagnostics, string path) => diagnostics
        .OrderBy(item => item.Location is { } location && location.Path != path)
        .ThenBy(item => item.Location?.Path, StringComparer.Ordinal)
        .ThenBy(item => item.Location?.Span.Start ?? 0)
        .ThenBy(item => item.Id)
        .ToEquatableArray();
}
