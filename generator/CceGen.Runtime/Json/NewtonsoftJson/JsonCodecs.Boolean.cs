#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::Newtonsoft.Json;

    /// <content>A Boolean.</content>
    internal static partial class JsonCodecs
    {
        public static readonly JsonCodec<bool> Boolean = new BooleanCodec();

        private sealed class BooleanCodec : JsonCodec<bool>
        {
            public override bool Read(JsonReader reader)
                => reader.TokenType == JsonToken.Boolean ? (bool)reader.Value : throw JsonScalars.Unexpected(reader, "a Boolean");

            public override void Write(JsonWriter writer, bool value) => writer.WriteValue(value);
        }
    }
}
