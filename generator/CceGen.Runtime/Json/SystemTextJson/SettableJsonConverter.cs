#nullable enable

namespace CceGen.Runtime.SystemTextJson
{
    using global::System;
    using global::System.Text.Json;
    using global::System.Text.Json.Serialization;

    /// <summary>Reads and writes a member that may be absent, null or a value. An absent one is not written at all.</summary>
    internal sealed class SettableJsonConverter<T> : JsonConverter<Settable<T>>
    {
        public override bool HandleNull => true;

        public override Settable<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
            => new Settable<T>(JsonSerializer.Deserialize<T>(ref reader, options)!);

        public override void Write(Utf8JsonWriter writer, Settable<T> value, JsonSerializerOptions options)
            => JsonSerializer.Serialize(writer, value.Value, options);
    }
}
