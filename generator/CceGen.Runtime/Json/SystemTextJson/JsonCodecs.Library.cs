#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.SystemTextJson
{
    using global::System.Text.Json;
    using global::System.Text.Json.Serialization.Metadata;

    /// <content>Types that are not generated: the library reads and writes them, with the settings of the client.</content>
    internal static partial class JsonCodecs
    {
        public static JsonCodec<T> Library<T>() => LibraryCodec<T>.Instance;

        private sealed class LibraryCodec<T> : JsonCodec<T>
        {
            public static readonly LibraryCodec<T> Instance = new LibraryCodec<T>();

            private static JsonTypeInfo<T> TypeInfo => (JsonTypeInfo<T>)JsonSettings.TypeInfoOf(typeof(T));

            public override T Read(ref Utf8JsonReader reader) => JsonSerializer.Deserialize(ref reader, TypeInfo);

            public override void Write(Utf8JsonWriter writer, T value) => JsonSerializer.Serialize(writer, value, TypeInfo);
        }
    }
}
