#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::System.Diagnostics.CodeAnalysis;
    using global::Newtonsoft.Json;

    /// <content>Types that are not generated: the library reads and writes them, with the settings of the client.</content>
    internal static partial class JsonCodecs
    {
        public static JsonCodec<T> Library<T>() => LibraryCodec<T>.Instance;

        private sealed class LibraryCodec<T> : JsonCodec<T>
        {
            public static readonly LibraryCodec<T> Instance = new LibraryCodec<T>();

        #if NET5_0_OR_GREATER
            [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "A program that is trimmed keeps the types that it excludes from generation.")]
            [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "A program that is compiled ahead of time keeps the types that it excludes from generation.")]
        #endif
            public override T Read(JsonReader reader) => (JsonSettings.Current ?? JsonSerializer.CreateDefault()).Deserialize<T>(reader);

            public override void Write(JsonWriter writer, T value)
            {
                if (value is null)
                {
                    writer.WriteNull();
                }
                else
                {
                    JsonSettings.Write(writer, value);
                }
            }
        }
    }
}
