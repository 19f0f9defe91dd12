#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.SystemTextJson
{
    using global::System;
    using global::System.Text.Json;

    /// <content>A URI, absolute or relative.</content>
    internal static partial class JsonCodecs
    {
        public static readonly JsonCodec<Uri> Uri = new UriCodec();

        private sealed class UriCodec : JsonCodec<Uri>
        {
            public override Uri Read(ref Utf8JsonReader reader)
                => reader.TokenType == JsonTokenType.Null ? null
                    : global::System.Uri.TryCreate(JsonScalars.StringText(ref reader, "a URI"), UriKind.RelativeOrAbsolute, out var value) ? value
                    : throw JsonScalars.Invalid(ref reader, "a URI");

            public override void Write(Utf8JsonWriter writer, Uri value) => writer.WriteStringValue(value?.OriginalString);
        }
    }
}
