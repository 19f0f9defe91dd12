#nullable enable

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::System;
    using global::Newtonsoft.Json;

    /// <summary>Reads and writes an enum that is a whole number on the wire.</summary>
    internal abstract class NumberJsonConverter<T> : JsonCodec<T>
        where T : struct
    {
        private const string Expected = "a whole number that the enum can hold";

        // From the text: a double has fewer digits than 9007199254740993.0.
        public sealed override bool ReadsText => true;

        public sealed override T Read(JsonReader reader)
        {
            if (ReadsNames && reader.Value is string name && IsName(name, out var named))
            {
                return named;
            }

            var isWhole = JsonNumber.TryInt64(JsonScalars.NumberText(reader, Expected), out var number);
            var value = FromNumber(number);
            return isWhole && ToNumber(value) == number ? value : throw JsonScalars.Invalid(reader, Expected);
        }

        public sealed override void Write(JsonWriter writer, T value) => writer.WriteValue(ToNumber(value));

        /// <summary>Whether the name of a member is read as well, in any letter case.</summary>
        protected virtual bool ReadsNames => false;

        protected abstract long ToNumber(T value);

        /// <summary>The value with the number; another one if the enum cannot hold it.</summary>
        protected abstract T FromNumber(long number);

        private static bool IsName(string text, out T value)
        {
            value = default;
            return !JsonNumber.IsNumber(text) && Enum.TryParse(text, ignoreCase: true, out value) && Enum.IsDefined(typeof(T), value);
        }
    }
}
