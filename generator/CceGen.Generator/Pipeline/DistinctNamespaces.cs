using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Pipeline;

/// <summary>
/// Lets one document have a namespace. Two in one would have to agree on the name of every type, and a file name that two
/// files share costs all of them.
/// </summary>
internal static class DistinctNamespaces
{
    public static EquatableArray<RejectedDocument> Rejected(ImmutableArray<DocumentResult> documents)
    {
        var owners = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var rejected = new List<RejectedDocument>();
        foreach (var document in documents.Where(document => document.Model is not null).OrderBy(document => document.Path, StringComparer.Ordinal))
        {
            var name = document.Model!.Runtime.File.Namespace;
            if (owners.TryGetValue(name, out var owner))
            {
                var arguments = new[] { name, owner }.ToEquatableArray();
                var problem = new DiagnosticInfo(DiagnosticId.DuplicateOutput, new LocationInfo(document.Path, default), arguments);
                rejected.Add(new RejectedDocument(document.Path, new[] { problem }.ToEquatableArray()));
            }
            else
            {
                owners.Add(name, document.Model.Runtime.File.DocumentName);
            }
        }

        return rejected.ToEquatableArray();
    }

    public static bool IsRejected(DocumentResult document, EquatableArray<RejectedDocument> rejected) => rejected.Any(item => item.Path == document.Path);
}
