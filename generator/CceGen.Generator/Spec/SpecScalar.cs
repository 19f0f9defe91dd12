namespace CceGen.Generator.Spec;

/// <summary>A scalar. <see cref="Text"/> is what YAML or JSON means, escapes resolved.</summary>
internal sealed class SpecScalar(string text, bool isQuoted, SpecText source, int start, int end) : SpecNode(source, start, end)
{
    public string Text { get; } = text;

    /// <summary>Whether the text stood in quotes or in a block scalar, which makes it a string whatever it looks like.</summary>
    public bool IsQuoted { get; } = isQuoted;

    /// <summary>The type that YAML's 1.2 core schema (and JSON) gives to the scalar.</summary>
    public ScalarType Type => CoreSchema.TypeOf(this);
}
