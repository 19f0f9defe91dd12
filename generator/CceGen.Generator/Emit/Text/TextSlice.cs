namespace CceGen.Generator.Emit.Text;

/// <summary>A part of a text, which needs no memory of its own.</summary>
internal readonly struct TextSlice(string text, int start, int length)
{
    public string Text { get; } = text;

    public int Start { get; } = start;

    public int Length { get; } = length;

    /// <summary>The whole text.</summary>
    public static TextSlice Of(string text) => new(text, 0, text.Length);
}
