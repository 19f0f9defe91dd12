#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::System.Collections.Generic;
    using global::Newtonsoft.Json;

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

            public override TMap Read(JsonReader reader)
            {
                if (reader.TokenType == JsonToken.Null)
                {
                    return null;
                }

                if (JsonSettings.ReaderOf(typeof(TMap)) is { } own)
                {
                    return (TMap)own.ReadJson(reader, typeof(TMap), null, JsonSettings.Current);
                }

                JsonScalars.Expect(reader, JsonToken.StartObject, "an object");
                JsonLimits.CheckStack(reader.Depth);
                var map = new Dictionary<string, TValue>();
                while (JsonScalars.Next(reader) != JsonToken.EndObject)
                {
                    var name = (string)reader.Value;

                    // Null is no value of such a map.
                    if (_value.MoveNext(reader) != JsonToken.Null || default(TValue) is null)
                    {
                        map[name] = _value.Read(reader);
                    }
                }

                return (TMap)(object)map;
            }

            public override void Write(JsonWriter writer, TMap value)
            {
                if (value is null)
                {
                    writer.WriteNull();
                    return;
                }

                JsonLimits.CheckStack(writer);
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
