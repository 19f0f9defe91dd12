#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::Newtonsoft.Json;

    /// <content>A whole number that is not negative, in quotes or without.</content>
    internal static partial class JsonCodecs
    {
        public static readonly JsonCodec<ulong> UInt64 = new UInt64Codec();

        private sealed class UInt64Codec : JsonCodec<ulong>
        {
            private const string Expected = "a whole number of 64 bits that is not negative";

            // From the text: a double has fewer digits than 9007199254740993.0.
            public override bool ReadsText => true;

            public override ulong Read(JsonReader reader)
                => JsonScalars.TryWhole(reader, out var value) && value >= 0 ? (ulong)value
                    : JsonNumber.TryUInt64(JsonScalars.NumberText(reader, Expected), out var number) ? number
                    : throw JsonScalars.Invalid(reader, Expected);

            public override void Write(JsonWriter writer, ulong value) => writer.WriteValue(value);
        }
    }
}
