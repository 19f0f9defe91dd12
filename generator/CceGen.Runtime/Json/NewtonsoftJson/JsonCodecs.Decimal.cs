#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::Newtonsoft.Json;

    /// <content>A number of up to 28 digits, in quotes or without.</content>
    internal static partial class JsonCodecs
    {
        public static readonly JsonCodec<decimal> Decimal = new DecimalCodec();

        private sealed class DecimalCodec : JsonCodec<decimal>
        {
            private const string Expected = "a number that a decimal can hold";

            public override bool ReadsText => true;

            public override decimal Read(JsonReader reader)
                => JsonScalars.TryWhole(reader, out var whole) ? whole
                    : JsonNumber.TryDecimal(JsonScalars.NumberText(reader, Expected), out var number) ? number
                    : throw JsonScalars.Invalid(reader, Expected);

            public override void Write(JsonWriter writer, decimal value)
            {
                if (!JsonWholeNumbers.TryWrite(writer, value))
                {
                    writer.WriteValue(value);
                }
            }
        }
    }
}
