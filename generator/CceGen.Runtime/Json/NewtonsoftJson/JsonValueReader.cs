#nullable enable

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::System;
    using global::System.Globalization;
    using global::System.IO;
    using global::System.Numerics;
    using global::Newtonsoft.Json;

    /// <summary>
    /// Knows how the value that was read was written, and makes a text or a number of it when it is asked for: nothing is made of what nobody
    /// asks for. A type of the user's own that asks for a value gets what the library's reader gives.
    /// </summary>
    internal abstract class JsonValueReader : JsonTextScanner
    {
        // As in the library: more digits take too long.
        private const int LongestInteger = 380;

        private object? _value;
        private bool _isInteger;

        protected JsonValueReader(char[] characters, int start, int length)
            : base(characters, start, length)
        {
            DateParseHandling = DateParseHandling.None;
        }

        /// <summary>The number that was just read, as it was written.</summary>
        public string NumberText => Found.ToString();

        /// <summary>The digits of the number that was just read.</summary>
        public JsonDigits NumberDigits
        {
            get
            {
                var digits = default(JsonDigits);
                for (var index = 0; index < Found.Length; index++)
                {
                    digits.Add(Found[index]);
                }

                return digits;
            }
        }

        public override object? Value => base.Value ?? (_value ??= Create());

        public override Type? ValueType => Value?.GetType();

        /// <summary>Whether a number with a fraction is asked for: a whole one is such a number, too.</summary>
        protected bool IsFloatAsked { get; private set; }

        /// <summary>Whether a value is asked for that may be infinite or no number, as the library reads it.</summary>
        protected bool TakesSymbols { get; private set; }

        /// <summary>The characters of the string that was just read; false where the reader is at something else.</summary>
        public bool TryGetText(out JsonCharacters text)
        {
            text = Found;
            return TokenType == JsonToken.String && base.Value is null;
        }

        /// <summary>The characters of the number that was just read; false where the reader is at something else.</summary>
        public bool TryGetNumber(out JsonCharacters number)
        {
            number = Found;
            return TokenType is JsonToken.Integer or JsonToken.Float && base.Value is null;
        }

        public override string? ReadAsString()
        {
            if (!ReadWithSymbols() || TokenType is JsonToken.Null or JsonToken.EndArray)
            {
                return null;
            }

            if (TokenType is JsonToken.StartObject or JsonToken.StartArray)
            {
                throw Broken("Expected a string, but found an object or an array.");
            }

            var text = TokenType == JsonToken.Date ? Found.ToString() : JsonScalars.Text(this, "a string");
            SetToken(JsonToken.String, text, false);
            return text;
        }

        public override int? ReadAsInt32()
        {
            _isInteger = true;
            try
            {
                return base.ReadAsInt32();
            }
            finally
            {
                _isInteger = false;
            }
        }

        public override double? ReadAsDouble()
        {
            TakesSymbols = true;
            try
            {
                return ReadFloat(FloatParseHandling.Double, base.ReadAsDouble);
            }
            finally
            {
                TakesSymbols = false;
            }
        }

        public override decimal? ReadAsDecimal() => ReadFloat(FloatParseHandling.Decimal, base.ReadAsDecimal);

        public override DateTime? ReadAsDateTime() => ReadTime(DateParseHandling.DateTime, base.ReadAsDateTime);

        public override DateTimeOffset? ReadAsDateTimeOffset() => ReadTime(DateParseHandling.DateTimeOffset, base.ReadAsDateTimeOffset);

        /// <summary>Drops the value of what was read before.</summary>
        protected void Forget() => _value = null;

        /// <summary>Sets the text that was just found, which may be a time by a setting for types of the user's own.</summary>
        protected void SetText()
        {
            if (DateParseHandling == DateParseHandling.None)
            {
                SetToken(JsonToken.String);
                return;
            }

            // The library has no other way to its reading of times.
            using var text = new StringReader(JsonConvert.ToString(Found.ToString()));
            using var reader = new JsonTextReader(text)
            {
                Culture = Culture,
                DateFormatString = DateFormatString,
                DateParseHandling = DateParseHandling,
                DateTimeZoneHandling = DateTimeZoneHandling,
            };
            reader.Read();
            SetToken(reader.TokenType, reader.Value);
        }

        private object? Create() => TokenType switch
        {
            JsonToken.String => Found.ToString(),
            JsonToken.Integer => CreateInteger(),
            JsonToken.Float => CreateFloat(),
            _ => null,
        };

        // A type that is asked for comes before the setting for all numbers, and has whole ones of any length.
        private T ReadFloat<T>(FloatParseHandling floats, Func<T> read)
        {
            var outer = FloatParseHandling;
            FloatParseHandling = floats;
            IsFloatAsked = true;
            try
            {
                return read();
            }
            finally
            {
                IsFloatAsked = false;
                FloatParseHandling = outer;
            }
        }

        // A type that is asked for comes before the setting for all times: the other one has lost the offset.
        private T ReadTime<T>(DateParseHandling dates, Func<T> read)
        {
            var outer = DateParseHandling;
            DateParseHandling = outer == DateParseHandling.None ? outer : dates;
            try
            {
                return read();
            }
            finally
            {
                DateParseHandling = outer;
            }
        }

        private object CreateInteger()
        {
            if (Found.TryWhole(out var number) || (Found.Length <= LongestInteger && long.TryParse(NumberText, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number)))
            {
                return number;
            }

            return !_isInteger && Found.Length <= LongestInteger ? (object)BigInteger.Parse(NumberText, CultureInfo.InvariantCulture) : throw Broken("The number has too many digits.");
        }

        private object CreateFloat()
        {
            const string tooLarge = "The number is too large.";
            return _isInteger ? throw Broken("The number is not whole.")
                : FloatParseHandling == FloatParseHandling.Decimal ? decimal.TryParse(NumberText, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) ? exact : throw Broken(tooLarge)
                : double.TryParse(NumberText, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? (object)number : throw Broken(tooLarge);
        }

        private bool ReadWithSymbols()
        {
            TakesSymbols = true;
            try
            {
                return Read();
            }
            finally
            {
                TakesSymbols = false;
            }
        }
    }
}
