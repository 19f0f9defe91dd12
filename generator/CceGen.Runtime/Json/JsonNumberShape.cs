#nullable enable

namespace CceGen.Runtime
{
    /// <summary>The form of a number in JSON, as far as it says that the number is written as usual. It is made from the characters, one by one.</summary>
    internal struct JsonNumberShape
    {
        // A number with more of them before its first other digit is written with an exponent.
        private const int MostZerosOfFraction = 3;

        private bool _isNegative;
        private bool _hasFraction;
        private bool _hasExponent;
        private bool _endsInZero;
        private int _digits;
        private int _decimals;
        private int _zeros;

        /// <summary>Adds the next character.</summary>
        public void Add(char character)
        {
            switch (character)
            {
                case '-':
                    _isNegative = true;
                    break;
                case '.':
                    _hasFraction = true;
                    break;
                case >= '0' and <= '9':
                    AddDigit(character == '0');
                    break;
                default:
                    _hasExponent = true;
                    break;
            }
        }

        /// <summary>Whether any binary number of so many digits is written in this form, and in no other.</summary>
        public readonly bool IsPlain(int digits)
            => !_hasExponent && _digits <= digits && _zeros <= MostZerosOfFraction && !(_hasFraction && _endsInZero) && !(_isNegative && _digits == 0);

        /// <summary>Whether a decimal of so many digits has this form: zeros at the end are its own.</summary>
        public readonly bool IsPlainDecimal(int digits) => !_hasExponent && _digits <= digits && _decimals <= digits && !(_isNegative && _digits == 0);

        private void AddDigit(bool isZero)
        {
            _endsInZero = isZero;
            _decimals += _hasFraction ? 1 : 0;
            if (_digits > 0 || !isZero)
            {
                _digits++;
            }
            else if (_hasFraction)
            {
                _zeros++;
            }
        }
    }
}
