#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::Newtonsoft.Json;

    /// <content>A string. A number or a Boolean in its place is its text.</content>
    internal static partial class JsonCodecs
    {
        public static readonly JsonCodec<string> String = new StringCodec();

        private sealed class StringCodec : JsonCodec<string>
        {
            public override bool ReadsText => true;

            public override string Read(JsonReader reader) => reader.TokenType == JsonToken.Null ? null : JsonScalars.Text(reader, "a string");

            public override void Write(JsonWriter writer, string value) => writer.WriteValue(value);
        }
    }
}
