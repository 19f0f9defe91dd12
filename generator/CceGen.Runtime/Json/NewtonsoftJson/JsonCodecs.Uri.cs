#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::System;
    using global::Newtonsoft.Json;

    /// <content>A URI, absolute or relative.</content>
    internal static partial class JsonCodecs
    {
        public static readonly JsonCodec<Uri> Uri = new UriCodec();

        private sealed class UriCodec : JsonCodec<Uri>
        {
            public override Uri Read(JsonReader reader)
                => reader.TokenType == JsonToken.Null ? null
                    : reader.Value is Uri value || global::System.Uri.TryCreate(JsonScalars.StringText(reader, "a URI"), UriKind.RelativeOrAbsolute, out value) ? value
                    : throw JsonScalars.Invalid(reader, "a URI");

            public override void Write(JsonWriter writer, Uri value) => writer.WriteValue(value?.OriginalString);
        }
    }
}
