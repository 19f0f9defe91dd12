#nullable enable

namespace CceGen.Runtime.SystemTextJson
{
    using global::System;
    using global::System.Text.Json;
    using global::System.Text.Json.Serialization;

    /// <summary>Reads and writes a date that may be absent, null or a value. An absent one is not written at all.</summary>
    internal sealed class SettableDateJsonConverter<T> : JsonConverter<Settable<T>>
    {
        private static readonly DateJsonConverter<T> Date = new DateJsonConverter<T>();

        public override bool HandleNull => true;

        public override Settable<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
            => new Settable<T>(Date.Read(ref reader, typeof(T), options)!);

        public override void Write(Utf8JsonWriter writer, Settable<T> value, JsonSerializerOptions options)
            => Date.Write(writer, value.Value, options);
    }
}
