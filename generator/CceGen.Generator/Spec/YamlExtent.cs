using System;

namespace CceGen.Generator.Spec;

/// <summary>Where a node starts in the text, how many levels it is high, and how many nodes it stands for with aliases written out.</summary>
internal readonly record struct YamlExtent(int Start, int Height, long Nodes)
{
    /// <summary>The extent of a collection that has <paramref name="child"/> inside.</summary>
    public YamlExtent Around(YamlExtent child) => this with { Height = Math.Max(Height, child.Height + 1), Nodes = Nodes + child.Nodes };
}
