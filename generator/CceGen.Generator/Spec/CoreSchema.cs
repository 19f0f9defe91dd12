using System.Globalization;

namespace CceGen.Generator.Spec;

/// <summary>YAML 1.2's core schema (10.3.2): the type of a scalar that carries no tag. JSON's literals are a part of it.</summary>
internal static class CoreSchema
{
    public static ScalarType TypeOf(SpecScalar scalar) => scalar.IsQuoted ? ScalarType.String : TypeOfPlain(scalar.Text);

    /// <summary>
    /// The digits of an integer, in the way that .NET reads: <c>0x1F</c> is 31, <c>0o17</c> is 15, and <c>5.0</c> is 5.
    /// Null when the scalar is no whole number, or one that no 64 bits hold.
    /// </summary>
    public static string? IntegerText(SpecScalar scalar)
    {
        var text = scalar.Text;
        if (TypeOf(scalar) == ScalarType.Integer && text.Length > 2 && text[1] is 'x' or 'o')
        {
            return RadixText(text);
        }

        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number == decimal.Truncate(number)
            ? number.ToString("F0", CultureInfo.InvariantCulture)
            : null;
    }

    private static string? RadixText(string text)
    {
        var bits = text[1] == 'x' ? 4 : 3;
        var number = 0UL;
        for (var position = 2; position < text.Length; position++)
        {
            if (number >> (64 - bits) != 0)
            {
                return null;
            }

            number = (number << bits) | (uint)System.Convert.ToInt32(text[position].ToString(), 16);
        }

        return number.ToString(CultureInfo.InvariantCulture);
    }

    private static ScalarType TypeOfPlain(string text)
    {
        if (text.Length == 0)
        {
            return ScalarType.Null;
        }

        switch (text[0])
        {
            case '~':
                return text.Length == 1 ? ScalarType.Null : ScalarType.String;
            case 'n' or 'N':
                return text is "null" or "Null" or "NULL" ? ScalarType.Null : ScalarType.String;
            case 't' or 'T':
                return text is "true" or "True" or "TRUE" ? ScalarType.Boolean : ScalarType.String;
            case 'f' or 'F':
                return text is "false" or "False" or "FALSE" ? ScalarType.Boolean : ScalarType.String;
            case '-' or '+' or '.' or (>= '0' and <= '9'):
                return TypeOfNumber(text);
            default:
                return ScalarType.String;
        }
    }

    private static ScalarType TypeOfNumber(string text)
    {
        if (text.Length > 2 && text[0] == '0' && text[1] is 'x' or 'o')
        {
            return IsRadixInteger(text, text[1] == 'x') ? ScalarType.Integer : ScalarType.String;
        }

        var position = text[0] is '-' or '+' ? 1 : 0;
        if (IsSpecialNumber(text, position))
        {
            return ScalarType.Number;
        }

        var whole = SkipDigits(text, ref position);
        if (whole > 0 && position == text.Length)
        {
            return ScalarType.Integer;
        }

        var fraction = 0;
        if (position < text.Length && text[position] == '.')
        {
            position++;
            fraction = SkipDigits(text, ref position);
        }

        if (whole + fraction == 0)
        {
            return ScalarType.String;
        }

        if (position < text.Length && text[position] is 'e' or 'E')
        {
            position++;
            if (position < text.Length && text[position] is '-' or '+')
            {
                position++;
            }

            if (SkipDigits(text, ref position) == 0)
            {
                return ScalarType.String;
            }
        }

        return position == text.Length ? ScalarType.Number : ScalarType.String;
    }

    private static bool IsRadixInteger(string text, bool hexadecimal)
    {
        for (var position = 2; position < text.Length; position++)
        {
            var isDigit = hexadecimal
                ? text[position] is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F')
                : text[position] is >= '0' and <= '7';
            if (!isDigit)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSpecialNumber(string text, int position)
    {
        if (text.Length - position != 4 || text[position] != '.')
        {
            return false;
        }

        var name = text.Substring(position);
        return name is ".inf" or ".Inf" or ".INF" || (position == 0 && name is ".nan" or ".NaN" or ".NAN");
    }

    private static int SkipDigits(string text, ref int position)
    {
        var start = position;
        while (position < text.Length && text[position] is >= '0' and <= '9')
        {
            position++;
        }

        return position - start;
    }
}
