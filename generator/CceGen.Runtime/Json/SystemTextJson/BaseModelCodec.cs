#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.SystemTextJson
{
    using global::System.Text.Json;

    /// <summary>Reads and writes a model that others are derived from. One of its members, wherever it is, says which of them it is.</summary>
    internal abstract class BaseModelCodec<T> : ModelCodec<T>
        where T : class, IJsonModel
    {
        /// <summary>The name of that member.</summary>
        protected abstract string Discriminator { get; }

        public sealed override T Read(ref Utf8JsonReader reader)
        {
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                return base.Read(ref reader);
            }

            JsonLimits.CheckStack(reader.CurrentDepth);
            return ReadAs(Find(reader), ref reader) ?? base.Read(ref reader);
        }

        /// <summary>Reads the derived model that the value stands for. Null, and nothing is read, when it stands for none.</summary>
        protected abstract T ReadAs(string value, ref Utf8JsonReader reader);

        // The reader is a copy, which leaves the other one where it is.
        private string Find(Utf8JsonReader reader)
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var isFound = reader.ValueTextEquals(Discriminator);
                reader.Read();
                if (isFound)
                {
                    return reader.TokenType is JsonTokenType.String or JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False
                        ? JsonScalars.Text(ref reader, "a string")
                        : null;
                }

                reader.Skip();
            }

            return null;
        }
    }
}
