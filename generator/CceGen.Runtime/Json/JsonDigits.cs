#nullable enable

namespace CceGen.Runtime
{
    /// <summary>The digits of a number in JSON, as far as they say that it is written as usual. The characters are added one by one.</summary>
    internal struct JsonDigits
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

        /// <summary>Whether they are at most so many, and a binary number of them is written so and in no other way.</summary>
        public readonly bool IsPlain(int digits)
            => !_hasExponent && _digits <= digits && _zeros <= MostZerosOfFraction && !(_hasFraction && _endsInZero) && !(_isNegative && _digits == 0);

        /// <summary>Whether they are at most so many, and a decimal of them is written so: zeros at the end are its own.</summary>
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
