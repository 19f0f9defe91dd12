#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.SystemTextJson
{
    using global::System.Text.Json;

    /// <content>A whole number, in quotes or without.</content>
    internal static partial class JsonCodecs
    {
        public static readonly JsonCodec<int> Int32 = new Int32Codec();

        private sealed class Int32Codec : JsonCodec<int>
        {
            private const string Expected = "a whole number of 32 bits";

            public override int Read(ref Utf8JsonReader reader)
                => reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var number)
                    || JsonNumber.TryInt32(JsonScalars.NumberText(ref reader, Expected), out number)
                        ? number
                        : throw JsonScalars.Invalid(ref reader, Expected);

            public override void Write(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);
        }
    }
}
