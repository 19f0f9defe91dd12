using System;

namespace CceGen.Generator.Spec;

/// <summary>Skips a literal or folded scalar, whose indentation decides where it ends, and rewrites the tabs around its text.</summary>
internal sealed class YamlBlockScalarScanner(YamlCursor cursor)
{
    private const int None = -1;

    /// <param name="parent">The column of the collection that the scalar is in; -1 for none.</param>
    public void Skip(int parent)
    {
        var digit = cursor.At(cursor.Position + 1) is >= '1' and <= '9' ? cursor.Position + 1 : cursor.Position + 2;
        var indicated = cursor.At(digit) is >= '1' and <= '9' && !IsWhiteBetween(digit) ? cursor.At(digit) - '0' : 0;
        var column = indicated > 0 ? Math.Max(parent, 0) + indicated : None;
        cursor.Position = cursor.NextLine(cursor.Position);
        while (!cursor.IsAtEnd)
        {
            var indent = cursor.IndentEnd(cursor.Position);
            var text = cursor.BlankEnd(indent);
            var width = indent - cursor.Position;
            var isBlank = YamlCursor.IsBreak(cursor.At(text));
            if (isBlank && (text == indent || width <= parent || width < column))
            {
                // Less indented than the text, it is an empty line, whatever white space is on it.
                if (text > indent)
                {
                    cursor.Replace(indent, text - indent, string.Empty);
                }
            }
            else if (column == None && width > parent)
            {
                column = width;
                if (text > indent)
                {
                    cursor.Hide(indent);
                }
            }
            else if (column == None || width < column)
            {
                return;
            }

            cursor.Position = cursor.NextLine(cursor.Position);
        }
    }

    private bool IsWhiteBetween(int digit) => digit == cursor.Position + 2 && YamlCursor.IsWhite(cursor.At(cursor.Position + 1));
}
