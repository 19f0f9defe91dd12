#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.SystemTextJson
{
    using global::System.Text.Json;

    /// <content>A number of up to 28 digits, in quotes or without.</content>
    internal static partial class JsonCodecs
    {
        public static readonly JsonCodec<decimal> Decimal = new DecimalCodec();

        private sealed class DecimalCodec : JsonCodec<decimal>
        {
            private const string Expected = "a number that a decimal can hold";

            public override decimal Read(ref Utf8JsonReader reader)
                => reader.TokenType == JsonTokenType.Number && IsExact(ref reader) && reader.TryGetDecimal(out var number) && number != 0
                    || JsonNumber.TryDecimal(JsonScalars.NumberText(ref reader, Expected), out number)
                        ? number
                        : throw JsonScalars.Invalid(ref reader, Expected);

            public override void Write(Utf8JsonWriter writer, decimal value) => writer.WriteNumberValue(value);

            // Longer ones are rounded by the framework, which knows how.
            private static bool IsExact(ref Utf8JsonReader reader) => !reader.HasValueSequence && reader.ValueSpan.Length <= 28;
        }
    }
}
