using System.Globalization;
using System.Runtime.CompilerServices;

namespace CceGen.Generator.Emit.Text;

/// <summary>An interpolated string whose parts go into the buffer of the writer one after another.</summary>
[InterpolatedStringHandler]
internal readonly ref struct CodeText
{
    private readonly CodeWriter _writer;

    /// <summary>Called by the compiler, with the length of the literal parts and the number of the others.</summary>
    public CodeText(int literalLength, int formattedCount, CodeWriter writer) => _writer = writer;

    public void AppendLiteral(string text) => _writer.Append(text);

    public void AppendFormatted(string? text) => _writer.Append(text);

    public void AppendFormatted(TextSlice line) => _writer.Append(line);

    public void AppendFormatted(int number) => _writer.Append(number.ToString(CultureInfo.InvariantCulture));
}
