#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.SystemTextJson
{
    using global::System.Text.Json;

    /// <content>A number, in quotes or without.</content>
    internal static partial class JsonCodecs
    {
        public static readonly JsonCodec<double> Double = new DoubleCodec();

        private sealed class DoubleCodec : JsonCodec<double>
        {
            private const string Expected = "a number that a double can hold";

            public override double Read(ref Utf8JsonReader reader)
                => reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out var number) && !double.IsInfinity(number)
                    || JsonNumber.TryDouble(JsonScalars.NumberText(ref reader, Expected), out number)
                        ? number
                        : throw JsonScalars.Invalid(ref reader, Expected);

            public override void Write(Utf8JsonWriter writer, double value)
            {
                if (double.IsNaN(value) || double.IsInfinity(value))
                {
                    throw new JsonException("JSON has no number that is infinite or none at all.");
                }

                writer.WriteNumberValue(value);
            }
        }
    }
}
