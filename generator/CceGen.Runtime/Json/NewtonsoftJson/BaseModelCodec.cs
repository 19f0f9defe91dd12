#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::System;
    using global::System.Globalization;
    using global::Newtonsoft.Json;
    using global::Newtonsoft.Json.Linq;

    /// <summary>Reads and writes a model that others are derived from. One of its members, wherever it is, says which of them it is.</summary>
    internal abstract class BaseModelCodec<T> : ModelCodec<T>
        where T : class, IJsonModel
    {
        /// <summary>The name of that member.</summary>
        protected abstract string Discriminator { get; }

        public sealed override T Read(JsonReader reader)
        {
            if (reader.TokenType != JsonToken.StartObject)
            {
                return base.Read(reader);
            }

            JsonLimits.CheckStack(reader.Depth);
            switch (reader)
            {
                case JsonBodyReader body:
                    return Read(reader, Find(body));
                case JTokenReader { CurrentToken: JObject members }:
                    return Read(reader, TextOf(members));
                default:
                    // A reader of the library does not go back.
                    var copy = (JObject)AnyJson.Read(reader);
                    using (var again = new JTokenReader(copy) { DateParseHandling = DateParseHandling.None })
                    {
                        again.Read();
                        return Read(again, TextOf(copy));
                    }
            }
        }

        /// <summary>Reads the derived model that the value stands for. Null, and nothing is read, when it stands for none.</summary>
        protected abstract T ReadAs(string value, JsonReader reader);

        private string Find(JsonBodyReader body)
        {
            using var ahead = body.Again(body.StartOfContainer);
            ahead.MaxDepth = body.MaxDepth;
            try
            {
                ahead.Read();
                while (ahead.Read() && ahead.TokenType != JsonToken.EndObject)
                {
                    if (ahead.TokenType == JsonToken.PropertyName)
                    {
                        var isFound = (string)ahead.Value == Discriminator;
                        JsonScalars.Next(ahead);
                        if (isFound)
                        {
                            return ahead.TokenType is JsonToken.String or JsonToken.Integer or JsonToken.Boolean ? JsonScalars.Text(ahead, "a string") : null;
                        }

                        ahead.Skip();
                    }
                }
            }
            catch (JsonException)
            {
                // The reader itself comes upon the same mistake, and knows its place.
            }

            return null;
        }

        private T Read(JsonReader reader, string value) => ReadAs(value, reader) ?? base.Read(reader);

        private string TextOf(JObject members) => members[Discriminator] is JValue { Value: { } value }
            ? value is bool flag ? flag ? "true" : "false" : Convert.ToString(value, CultureInfo.InvariantCulture)
            : null;
    }
}
