#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.SystemTextJson
{
    using global::System.Text.Json;

    /// <content>A number, in quotes or without.</content>
    internal static partial class JsonCodecs
    {
        public static readonly JsonCodec<float> Single = new SingleCodec();

        private sealed class SingleCodec : JsonCodec<float>
        {
            private const string Expected = "a number that a float can hold";

            public override float Read(ref Utf8JsonReader reader)
                => JsonNumber.TrySingle(JsonScalars.NumberText(ref reader, Expected), out var number)
                    ? number
                    : throw JsonScalars.Invalid(ref reader, Expected);

            public override void Write(Utf8JsonWriter writer, float value)
            {
                if (float.IsNaN(value) || float.IsInfinity(value))
                {
                    throw new JsonException("JSON has no number that is infinite or none at all.");
                }

                writer.WriteNumberValue(value);
            }
        }
    }
}
