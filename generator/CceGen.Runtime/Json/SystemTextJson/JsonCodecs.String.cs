#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.SystemTextJson
{
    using global::System.Text.Json;

    /// <content>A string. A number or a Boolean in its place is its text.</content>
    internal static partial class JsonCodecs
    {
        public static readonly JsonCodec<string> String = new StringCodec();

        private sealed class StringCodec : JsonCodec<string>
        {
            public override string Read(ref Utf8JsonReader reader)
                => reader.TokenType == JsonTokenType.Null ? null : JsonScalars.Text(ref reader, "a string");

            public override void Write(Utf8JsonWriter writer, string value) => writer.WriteStringValue(value);
        }
    }
}
