#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.SystemTextJson
{
    using global::System.Text.Json;

    /// <content>A whole number, in quotes or without.</content>
    internal static partial class JsonCodecs
    {
        public static readonly JsonCodec<ulong> UInt64 = new UInt64Codec();

        private sealed class UInt64Codec : JsonCodec<ulong>
        {
            private const string Expected = "a whole number of 64 bits that is not negative";

            public override ulong Read(ref Utf8JsonReader reader)
                => reader.TokenType == JsonTokenType.Number && reader.TryGetUInt64(out var number)
                    || JsonNumber.TryUInt64(JsonScalars.NumberText(ref reader, Expected), out number)
                        ? number
                        : throw JsonScalars.Invalid(ref reader, Expected);

            public override void Write(Utf8JsonWriter writer, ulong value) => writer.WriteNumberValue(value);
        }
    }
}
