#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::Newtonsoft.Json;

    /// <content>A whole number, in quotes or without.</content>
    internal static partial class JsonCodecs
    {
        public static readonly JsonCodec<int> Int32 = new Int32Codec();

        private sealed class Int32Codec : JsonCodec<int>
        {
            private const string Expected = "a whole number of 32 bits";

            public override int Read(JsonReader reader)
                => JsonScalars.TryWhole(reader, out var value) && value is >= int.MinValue and <= int.MaxValue ? (int)value
                    : JsonNumber.TryInt32(JsonScalars.NumberText(reader, Expected), out var number) ? number
                    : throw JsonScalars.Invalid(reader, Expected);

            public override void Write(JsonWriter writer, int value) => writer.WriteValue(value);
        }
    }
}
