#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::Newtonsoft.Json;

    /// <content>A number, in quotes or without.</content>
    internal static partial class JsonCodecs
    {
        public static readonly JsonCodec<double> Double = new DoubleCodec();

        private sealed class DoubleCodec : JsonCodec<double>
        {
            private const string Expected = "a number that a double can hold";

            public override double Read(JsonReader reader)
                => reader is JsonBodyReader body && body.TryGetNumber(out var digits) && digits.TryDouble(out var read) ? read
                    : reader.Value is double value && !double.IsNaN(value) && !double.IsInfinity(value) ? value
                    : reader.Value is long and not 0 and var whole ? whole // The text of 0 may have a sign.
                    : JsonNumber.TryDouble(JsonScalars.NumberText(reader, Expected), out var number) ? number
                    : throw JsonScalars.Invalid(reader, Expected);

            public override void Write(JsonWriter writer, double value)
            {
                if (double.IsNaN(value) || double.IsInfinity(value))
                {
                    throw new JsonSerializationException("JSON has no number that is infinite or none at all.");
                }

                if (!JsonWholeNumbers.TryWrite(writer, value))
                {
                    writer.WriteValue(value);
                }
            }
        }
    }
}
