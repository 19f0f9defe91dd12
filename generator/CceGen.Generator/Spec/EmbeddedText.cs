namespace CceGen.Generator.Spec;

/// <summary>A text inside of a JSON string of another one: nswag.json may hold a whole document.</summary>
internal static class EmbeddedText
{
    private const int LengthOfCodeUnit = 6;
    private const int LengthOfEscape = 2;

    /// <summary>The text of the string that is valid JSON and has its opening quote at the offset. Its places are those in the outer text.</summary>
    public static SpecText At(SpecText outer, int quote)
    {
        var position = quote;
        var text = new JsonStringReader(outer.Text).Read(ref position, out _)!;
        return new SpecText(text, outer, OffsetsOf(outer.Text, quote + 1, text.Length));
    }

    // Where each character begins, and behind the last one.
    private static int[] OffsetsOf(string outer, int start, int length)
    {
        var offsets = new int[length + 1];
        offsets[0] = start;
        for (var index = 0; index < length; index++)
        {
            var offset = offsets[index];
            offsets[index + 1] = offset + (outer[offset] != '\\' ? 1 : outer[offset + 1] == 'u' ? LengthOfCodeUnit : LengthOfEscape);
        }

        return offsets;
    }
}
