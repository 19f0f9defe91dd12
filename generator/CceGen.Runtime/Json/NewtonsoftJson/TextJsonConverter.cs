#nullable enable

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::Newtonsoft.Json;

    /// <summary>Reads and writes a value type that is a text on the wire.</summary>
    internal abstract class TextJsonConverter<T> : JsonCodec<T>
        where T : struct
    {
        public sealed override bool ReadsText => true;

        public sealed override T Read(JsonReader reader) => Parse(JsonScalars.Text(reader, "a string"));

        public sealed override void Write(JsonWriter writer, T value) => writer.WriteValue(Format(value));

        /// <summary>The text; null for a value that was never set.</summary>
        protected abstract string? Format(T value);

        protected abstract T Parse(string text);

        protected static JsonSerializationException Unknown(string text)
            => new JsonSerializationException($"'{text}' is not a value of {typeof(T).Name}.");
    }
}
