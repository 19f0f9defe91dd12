using CceGen.Generator.Primitives;

namespace CceGen.Generator.Spec;

/// <summary>A node of a YAML or JSON text, with its place. Immutable; aliases of YAML are already followed.</summary>
/// <param name="source">The text that the node is in.</param>
/// <param name="start">The offset of its first character.</param>
/// <param name="end">The offset behind its last character.</param>
internal abstract class SpecNode(SpecText source, int start, int end)
{
    public SpecText Source { get; } = source;

    public int Start { get; } = start;

    public int End { get; } = end;

    /// <summary>The place with line and column, which are looked up: for what is reported.</summary>
    public LocationInfo Location => Source.Locate(Start, End);
}
