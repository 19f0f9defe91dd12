#nullable enable

namespace CceGen.Runtime
{
    using global::System.Globalization;
    using global::System.Text;

    /// <summary>Reads numbers from their JSON text: exactly, or not at all. What is no JSON number is none here.</summary>
    internal static class JsonNumber
    {
        // More digits than the largest whole number that is read.
        private const int MostDigits = 32;

        private static readonly char[] Exponents = { 'e', 'E' };

        /// <summary>Reads a whole number, however it is written: <c>5</c>, <c>5.0</c> and <c>5e0</c> are the same.</summary>
        public static bool TryInt64(string text, out long value)
        {
            value = 0;
            return WholeText(text) is { } digits && long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
        }

        /// <summary>Reads a whole number of 32 bits.</summary>
        public static bool TryInt32(string text, out int value)
        {
            value = 0;
            return WholeText(text) is { } digits && int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
        }

        /// <summary>Reads a whole number that is not negative.</summary>
        public static bool TryUInt64(string text, out ulong value)
        {
            value = 0;
            return WholeText(text) is { } digits && ulong.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
        }

        /// <summary>Reads a decimal. Digits beyond its 28 are rounded, but a number that is not 0 does not become 0.</summary>
        public static bool TryDecimal(string text, out decimal value)
        {
            value = 0;
            return IsNumber(text)
                && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value)
                && (value != 0 || IsZero(text));
        }

        /// <summary>Reads a double, rounded to its precision.</summary>
        public static bool TryDouble(string text, out double value)
        {
            value = 0;
            return IsNumber(text) && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && !double.IsInfinity(value);
        }

        /// <summary>Reads a float, rounded to its precision.</summary>
        public static bool TrySingle(string text, out float value)
        {
            value = 0;
            return IsNumber(text) && float.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && !float.IsInfinity(value);
        }

        /// <summary>Whether the text is a number as JSON writes it.</summary>
        public static bool IsNumber(string text)
        {
            var position = text.Length > 0 && text[0] == '-' ? 1 : 0;
            var start = position;
            if (!SkipDigits(text, ref position) || (text[start] == '0' && position > start + 1))
            {
                return false;
            }

            if (position < text.Length && text[position] == '.')
            {
                position++;
                if (!SkipDigits(text, ref position))
                {
                    return false;
                }
            }

            if (position < text.Length && text[position] is 'e' or 'E')
            {
                position++;
                position += position < text.Length && text[position] is '+' or '-' ? 1 : 0;
                if (!SkipDigits(text, ref position))
                {
                    return false;
                }
            }

            return position == text.Length;
        }

        private static bool SkipDigits(string text, ref int position)
        {
            var start = position;
            while (position < text.Length && text[position] is >= '0' and <= '9')
            {
                position++;
            }

            return position > start;
        }

        // All digits before the exponent are 0.
        private static bool IsZero(string text)
        {
            foreach (var character in text)
            {
                if (character is 'e' or 'E')
                {
                    return true;
                }

                if (character is >= '1' and <= '9')
                {
                    return false;
                }
            }

            return true;
        }

        // The number without fraction and exponent; null when it is not whole, or too long for any integer.
        private static string? WholeText(string text)
        {
            if (!IsNumber(text))
            {
                return null;
            }

            if (text.IndexOf('.') < 0 && text.IndexOfAny(Exponents) < 0)
            {
                return text;
            }

            if (IsZero(text))
            {
                return "0";
            }

            var exponentStart = text.IndexOfAny(Exponents);
            var exponent = 0;
            if (exponentStart >= 0)
            {
                var digits = text.Substring(exponentStart + 1);
                if (!int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
                {
                    return null;
                }
            }

            var mantissa = exponentStart < 0 ? text : text.Substring(0, exponentStart);
            var point = mantissa.IndexOf('.');
            var fraction = point < 0 ? "" : mantissa.Substring(point + 1).TrimEnd('0');
            var whole = point < 0 ? mantissa : mantissa.Substring(0, point);
            return Shifted(whole.TrimStart('-') + fraction, (long)exponent - fraction.Length) is { } number
                ? (text[0] == '-' ? "-" : "") + number
                : null;
        }

        private static string? Shifted(string digits, long exponent)
        {
            var end = digits.Length;
            for (; exponent < 0 && digits[end - 1] == '0'; end--)
            {
                exponent++;
            }

            var significant = digits.Substring(0, end).TrimStart('0');
            return exponent < 0 || significant.Length + exponent > MostDigits
                ? null
                : new StringBuilder(significant).Append('0', (int)exponent).ToString();
        }
    }
}
