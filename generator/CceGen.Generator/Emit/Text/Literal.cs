using System.Globalization;
using System.Text;

namespace CceGen.Generator.Emit.Text;

/// <summary>Turns text into a C# string literal: the gate through which text of a document gets into an expression.</summary>
internal static class Literal
{
    public static string Of(string text)
    {
        if (IsPlain(text))
        {
            return $"\"{text}\"";
        }

        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (var character in text)
        {
            switch (character)
            {
                case '"':
                    literal.Append("\\\"");
                    break;
                case '\\':
                    literal.Append("\\\\");
                    break;
                case '\n':
                    literal.Append("\\n");
                    break;
                case '\r':
                    literal.Append("\\r");
                    break;
                case '\t':
                    literal.Append("\\t");
                    break;
                default:
                    AppendPrintable(literal, character);
                    break;
            }
        }

        return literal.Append('"').ToString();
    }

    private static bool IsPlain(string text)
    {
        foreach (var character in text)
        {
            if (character is < ' ' or > '~' or '"' or '\\')
            {
                return false;
            }
        }

        return true;
    }

    private static void AppendPrintable(StringBuilder literal, char character)
    {
        if (char.IsLetterOrDigit(character) || character is >= ' ' and < (char)127)
        {
            literal.Append(character);
        }
        else
        {
            literal.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
        }
    }
}
