namespace CceGen.Generator.Spec;

/// <summary>One <c>key: value</c> of a mapping.</summary>
internal sealed class SpecEntry(SpecScalar key, SpecNode value)
{
    public SpecScalar Key { get; } = key;

    public SpecNode Value { get; } = value;

    public string Name => Key.Text;
}
