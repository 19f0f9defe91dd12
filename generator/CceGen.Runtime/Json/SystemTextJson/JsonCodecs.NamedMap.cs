#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.SystemTextJson
{
    using global::System.Collections.Generic;
    using global::System.Text.Json;

    /// <content>Maps that are classes of the document.</content>
    internal static partial class JsonCodecs
    {
        /// <typeparam name="TMap">The class.</typeparam>
        /// <typeparam name="TValue">The type of a value.</typeparam>
        public static JsonCodec<TMap> NamedMap<TMap, TValue>(JsonCodec<TValue> value)
            where TMap : class, IDictionary<string, TValue>, new()
            => new NamedMapCodec<TMap, TValue>(JsonCodecs.Map<IDictionary<string, TValue>, TValue>(value));

        private sealed class NamedMapCodec<TMap, TValue> : JsonCodec<TMap>
            where TMap : class, IDictionary<string, TValue>, new()
        {
            private readonly JsonCodec<IDictionary<string, TValue>> _entries;

            public NamedMapCodec(JsonCodec<IDictionary<string, TValue>> entries) => _entries = entries;

            public override TMap Read(ref Utf8JsonReader reader)
            {
                if (Own is { } own)
                {
                    return own.Read(ref reader, typeof(TMap), JsonSettings.Current);
                }

                if (_entries.Read(ref reader) is not { } entries)
                {
                    return null;
                }

                var map = new TMap();
                foreach (var entry in entries)
                {
                    map.Add(entry.Key, entry.Value);
                }

                return map;
            }

            public override void Write(Utf8JsonWriter writer, TMap value) => _entries.Write(writer, value);
        }
    }
}
