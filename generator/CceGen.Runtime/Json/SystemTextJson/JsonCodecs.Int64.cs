#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.SystemTextJson
{
    using global::System.Text.Json;

    /// <content>A whole number, in quotes or without.</content>
    internal static partial class JsonCodecs
    {
        public static readonly JsonCodec<long> Int64 = new Int64Codec();

        private sealed class Int64Codec : JsonCodec<long>
        {
            private const string Expected = "a whole number of 64 bits";

            public override long Read(ref Utf8JsonReader reader)
                => reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var number)
                    || JsonNumber.TryInt64(JsonScalars.NumberText(ref reader, Expected), out number)
                        ? number
                        : throw JsonScalars.Invalid(ref reader, Expected);

            public override void Write(Utf8JsonWriter writer, long value) => writer.WriteNumberValue(value);
        }
    }
}
