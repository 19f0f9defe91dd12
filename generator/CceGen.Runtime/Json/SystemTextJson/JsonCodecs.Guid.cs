#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.SystemTextJson
{
    using global::System;
    using global::System.Text.Json;

    /// <content>A GUID.</content>
    internal static partial class JsonCodecs
    {
        public static readonly JsonCodec<Guid> Guid = new GuidCodec();

        private sealed class GuidCodec : JsonCodec<Guid>
        {
            public override Guid Read(ref Utf8JsonReader reader)
                => global::System.Guid.TryParse(JsonScalars.StringText(ref reader, "a GUID"), out var value)
                    ? value
                    : throw JsonScalars.Invalid(ref reader, "a GUID");

            public override void Write(Utf8JsonWriter writer, Guid value) => writer.WriteStringValue(value);
        }
    }
}
