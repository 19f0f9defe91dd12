#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::System;
    using global::Newtonsoft.Json;

    /// <content>A GUID.</content>
    internal static partial class JsonCodecs
    {
        public static readonly JsonCodec<Guid> Guid = new GuidCodec();

        private sealed class GuidCodec : JsonCodec<Guid>
        {
            public override Guid Read(JsonReader reader)
                => reader.Value is Guid value || global::System.Guid.TryParse(JsonScalars.StringText(reader, "a GUID"), out value)
                    ? value
                    : throw JsonScalars.Invalid(reader, "a GUID");

            public override void Write(JsonWriter writer, Guid value) => writer.WriteValue(value);
        }
    }
}
