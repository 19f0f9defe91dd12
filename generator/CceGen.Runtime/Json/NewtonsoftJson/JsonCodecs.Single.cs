#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::Newtonsoft.Json;

    /// <content>A number, in quotes or without.</content>
    internal static partial class JsonCodecs
    {
        public static readonly JsonCodec<float> Single = new SingleCodec();

        private sealed class SingleCodec : JsonCodec<float>
        {
            private const string Expected = "a number that a float can hold";

            // From the text: by way of a double, it would be rounded twice.
            public override bool ReadsText => true;

            public override float Read(JsonReader reader)
                => JsonNumber.TrySingle(JsonScalars.NumberText(reader, Expected), out var number) ? number : throw JsonScalars.Invalid(reader, Expected);

            public override void Write(JsonWriter writer, float value)
            {
                if (float.IsNaN(value) || float.IsInfinity(value))
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
