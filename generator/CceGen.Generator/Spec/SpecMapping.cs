using System.Collections.Generic;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Spec;

/// <summary>A mapping, in the order of the text. Keys are unique: the parser reported and dropped the second of two.</summary>
internal sealed class SpecMapping(IReadOnlyList<SpecEntry> entries, LocationInfo location) : SpecNode(SpecNodeKind.Mapping, location)
{
    public IReadOnlyList<SpecEntry> Entries { get; } = entries;
}
