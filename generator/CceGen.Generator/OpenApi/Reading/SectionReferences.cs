using System;
using System.Linq;
using System.Threading;
using CceGen.Generator.Files;
using CceGen.Generator.OpenApi.Vocabularies;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>
/// Puts what a <c>$ref</c> in place of a whole section of the document leads to there: all paths, the components, or all components of a
/// kind. No version allows one, and it can mean nothing else. Others refer to what is in the section as if it stood there.
/// </summary>
internal sealed class SectionReferences(Vocabulary vocabulary, FileSet files, DiagnosticBag diagnostics, CancellationToken cancellationToken)
{
    /// <summary>How many references from one to the next are followed.</summary>
    private const int MostSteps = 8;

    /// <summary>The document, or one with all of its sections.</summary>
    public SpecMapping Follow(SpecMapping document) =>
        With(document, entry => entry.Name is "paths" or "webhooks" || (vocabulary.ComponentsKey is null && vocabulary.Components.UseOf(entry.Name) is not null) ? Target(entry)
            : entry.Name == vocabulary.ComponentsKey && Target(entry) is SpecMapping components ? With(components, Target)
            : entry.Value);

    private static SpecMapping With(SpecMapping mapping, Func<SpecEntry, SpecNode> valueOf)
    {
        var entries = mapping.Entries.Select(entry => valueOf(entry) is var value && ReferenceEquals(value, entry.Value) ? entry : new SpecEntry(entry.Key, value)).ToList();
        return entries.SequenceEqual(mapping.Entries) ? mapping : new SpecMapping([.. entries], mapping.Source, mapping.Start, mapping.End);
    }

    private SpecNode Target(SpecEntry entry)
    {
        var value = entry.Value;
        for (var step = 0; ReferenceOf(value) is { } reference; step++)
        {
            if (step == MostSteps
                || files.Find(reference.Source.Path, FileReferences.FileOf(reference.Text))?.Parse(cancellationToken).Root is not { } root
                || JsonPointer.Resolve(root, ReferenceRoots.PointerOf(reference.Text)) is not SpecMapping target)
            {
                return entry.Value;
            }

            value = target;
        }

        if (ReferenceOf(entry.Value) is { } written)
        {
            diagnostics.Report(Problems.ReadAs(written.Location, $"$ref in {entry.Name}", "what it refers to"));
        }

        return value;
    }

    private static SpecScalar? ReferenceOf(SpecNode section) =>
        section is SpecMapping { Entries.Count: 1 } mapping && mapping.Entries[0] is { Name: "$ref", Value: SpecScalar { Type: ScalarType.String } reference } ? reference : null;
}
