#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::System;
    using global::Newtonsoft.Json;

    /// <content>Bytes, in Base64.</content>
    internal static partial class JsonCodecs
    {
        public static readonly JsonCodec<byte[]> Bytes = new BytesCodec();

        private sealed class BytesCodec : JsonCodec<byte[]>
        {
            private const string Expected = "bytes in Base64";

            public override byte[] Read(JsonReader reader)
            {
                if (reader.TokenType == JsonToken.Null || reader.Value is byte[])
                {
                    return (byte[])reader.Value;
                }

                var text = JsonScalars.StringText(reader, Expected);
                try
                {
                    return Convert.FromBase64String(text);
                }
                catch (FormatException)
                {
                    throw JsonScalars.Invalid(reader, Expected);
                }
            }

            public override void Write(JsonWriter writer, byte[] value) => writer.WriteValue(value);
        }
    }
}
