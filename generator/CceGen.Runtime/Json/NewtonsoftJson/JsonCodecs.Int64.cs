#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::Newtonsoft.Json;

    /// <content>A whole number, in quotes or without.</content>
    internal static partial class JsonCodecs
    {
        public static readonly JsonCodec<long> Int64 = new Int64Codec();

        private sealed class Int64Codec : JsonCodec<long>
        {
            private const string Expected = "a whole number of 64 bits";

            // From the text: a double has fewer digits than 9007199254740993.0.
            public override bool ReadsText => true;

            public override long Read(JsonReader reader)
                => JsonScalars.TryWhole(reader, out var value) ? value
                    : JsonNumber.TryInt64(JsonScalars.NumberText(reader, Expected), out var number) ? number
                    : throw JsonScalars.Invalid(reader, Expected);

            public override void Write(JsonWriter writer, long value) => writer.WriteValue(value);
        }
    }
}
