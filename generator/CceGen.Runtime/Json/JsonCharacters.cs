#nullable enable

namespace CceGen.Runtime
{
    using global::System;

    /// <summary>A text, or a part of a larger one of which no text was made.</summary>
    internal readonly struct JsonCharacters
    {
        // Whole numbers of so many digits have one double each.
        private const int DigitsOfDouble = 15;
        private const int DigitsOfLong = 18;

        private readonly char[]? _part;
        private readonly string? _whole;
        private readonly int _start;

        public JsonCharacters(char[] text, int start, int length)
            : this()
        {
            _part = text;
            _start = start;
            Length = length;
        }

        public JsonCharacters(string text)
            : this()
        {
            _whole = text;
            Length = text.Length;
        }

        public int Length { get; }

        public char this[int index] => _part is null ? _whole![index] : _part[_start + index];

        public override string ToString() => _part is null ? _whole ?? "" : new string(_part, _start, Length);

        /// <summary>Whether they are the same as those of a text.</summary>
        public bool AreThoseOf(string text)
        {
    #if NET5_0_OR_GREATER
            return (_part is null ? _whole.AsSpan() : new ReadOnlySpan<char>(_part, _start, Length)).SequenceEqual(text);
    #else
            var index = 0;
            while (index < text.Length && index < Length && this[index] == text[index])
            {
                index++;
            }

            return index == text.Length && index == Length;
    #endif
        }

        /// <summary>The whole number that digits alone stand for; -1 where there is another character.</summary>
        public int ToNumber(int start, int length)
        {
            var number = 0;
            for (var index = start; index < start + length; index++)
            {
                if (this[index] is not (>= '0' and <= '9'))
                {
                    return -1;
                }

                number = (10 * number) + this[index] - '0';
            }

            return number;
        }

        /// <summary>The value of a number of JSON that has few digits, and neither fraction nor exponent.</summary>
        public bool TryWhole(out long value) => TryRead(DigitsOfLong, out value, out var decimals) && decimals < 0;

        /// <summary>The value of a number of JSON that has few digits and no exponent.</summary>
        public bool TryDouble(out double value)
        {
            var isRead = TryRead(DigitsOfDouble, out var digits, out var decimals);

            // Both numbers are exact, so the quotient is rounded once.
            var scale = 1.0;
            for (; decimals > 0; decimals--)
            {
                scale *= 10;
            }

            value = (digits == 0 && isRead && this[0] == '-' ? -0.0 : digits) / scale;
            return isRead;
        }

        // The digits as one number, and how many of them are decimals; -1 without a point.
        private bool TryRead(int most, out long digits, out int decimals)
        {
            digits = 0;
            decimals = -1;
            if (Length > most)
            {
                return false;
            }

            for (var index = this[0] == '-' ? 1 : 0; index < Length; index++)
            {
                if (this[index] is >= '0' and <= '9')
                {
                    digits = (10 * digits) + this[index] - '0';
                    decimals += decimals < 0 ? 0 : 1;
                }
                else if (this[index] == '.')
                {
                    decimals = 0;
                }
                else
                {
                    return false;
                }
            }

            digits = this[0] == '-' ? -digits : digits;
            return true;
        }
    }
}
