namespace CceGen.Generator.Spec;

/// <summary>A piece of a text that is replaced: from an offset over a length by another text.</summary>
internal readonly record struct YamlEdit(int Start, int Length, string Text)
{
    public int End => Start + Length;
}
