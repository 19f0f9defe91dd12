#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.SystemTextJson
{
    using global::System;
    using global::System.Text.Json;

    /// <content>Bytes, in Base64.</content>
    internal static partial class JsonCodecs
    {
        public static readonly JsonCodec<byte[]> Bytes = new BytesCodec();

        private sealed class BytesCodec : JsonCodec<byte[]>
        {
            private const string Expected = "bytes in Base64";

            public override byte[] Read(ref Utf8JsonReader reader)
            {
                if (reader.TokenType == JsonTokenType.Null)
                {
                    return null;
                }

                JsonScalars.Expect(ref reader, JsonTokenType.String, Expected);
                try
                {
                    // The library's own method allows no white space.
                    return reader.TryGetBytesFromBase64(out var bytes) ? bytes : Convert.FromBase64String(reader.GetString());
                }
                catch (FormatException)
                {
                    throw JsonScalars.Invalid(ref reader, Expected);
                }
            }

            public override void Write(Utf8JsonWriter writer, byte[] value)
            {
                if (value is null)
                {
                    writer.WriteNullValue();
                }
                else
                {
                    writer.WriteBase64StringValue(value);
                }
            }
        }
    }
}
