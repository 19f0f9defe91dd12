#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.SystemTextJson
{
    using global::System.Collections.Generic;
    using global::System.Text.Json;

    /// <content>Maps with names as keys.</content>
    internal static partial class JsonCodecs
    {
        public static JsonCodec<IDictionary<string, TValue>> Map<TValue>(JsonCodec<TValue> value) => Map<IDictionary<string, TValue>, TValue>(value);

        /// <typeparam name="TMap">An interface of a map, or a dictionary of the framework.</typeparam>
        /// <typeparam name="TValue">The type of a value.</typeparam>
        public static JsonCodec<TMap> Map<TMap, TValue>(JsonCodec<TValue> value)
            where TMap : class, IEnumerable<KeyValuePair<string, TValue>>
            => new MapCodec<TMap, TValue>(value);

        private sealed class MapCodec<TMap, TValue> : JsonCodec<TMap>
            where TMap : class, IEnumerable<KeyValuePair<string, TValue>>
        {
            private readonly JsonCodec<TValue> _value;

            public MapCodec(JsonCodec<TValue> value) => _value = value;

            public override TMap Read(ref Utf8JsonReader reader)
            {
                if (Own is { } own)
                {
                    return own.Read(ref reader, typeof(TMap), JsonSettings.Current);
                }

                if (reader.TokenType == JsonTokenType.Null)
                {
                    return null;
                }

                JsonScalars.Expect(ref reader, JsonTokenType.StartObject, "an object");
                JsonLimits.CheckStack(reader.CurrentDepth);
                var map = new Dictionary<string, TValue>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    var name = reader.GetString();
                    reader.Read();

                    // Null is no value of such a map.
                    if (reader.TokenType != JsonTokenType.Null || default(TValue) is null)
                    {
                        map[name] = _value.Read(ref reader);
                    }
                }

                return (TMap)(object)map;
            }

            public override void Write(Utf8JsonWriter writer, TMap value)
            {
                if (value is null)
                {
                    writer.WriteNullValue();
                    return;
                }

                if (Own is { } own)
                {
                    own.Write(writer, value, JsonSettings.Current);
                    return;
                }

                JsonLimits.CheckDepth(writer);
                writer.WriteStartObject();
                foreach (var entry in value)
                {
                    writer.WritePropertyName(entry.Key);
                    _value.Write(writer, entry.Value);
                }

                writer.WriteEndObject();
            }
        }
    }
}
