#nullable enable

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::System.Globalization;
    using global::Newtonsoft.Json;
    using global::Newtonsoft.Json.Linq;

    /// <summary>Reads JSON of any shape so that it can be written again as it was.</summary>
    internal static class AnyJson
    {
        /// <summary>Reads the value that the reader stands on.</summary>
        public static object? Read(JsonReader reader) => reader.TokenType switch
        {
            JsonToken.StartObject or JsonToken.StartArray => ReadToken(reader),
            JsonToken.Float => Number(reader),
            _ => reader.Value,
        };

        private static JToken ReadToken(JsonReader reader)
        {
            switch (reader.TokenType)
            {
                case JsonToken.StartObject:
                    return ReadObject(reader);
                case JsonToken.StartArray:
                    return ReadArray(reader);
                case JsonToken.Float:
                    return Number(reader) is var number && number is JRaw raw ? raw : new JValue(number);
                default:
                    return JToken.ReadFrom(reader);
            }
        }

        private static JObject ReadObject(JsonReader reader)
        {
            var result = new JObject();
            while (JsonValues.ReadToken(reader) != JsonToken.EndObject)
            {
                var name = (string)reader.Value!;
                JsonValues.ReadToken(reader);
                result[name] = ReadToken(reader);
            }

            return result;
        }

        private static JArray ReadArray(JsonReader reader)
        {
            var result = new JArray();
            while (JsonValues.ReadToken(reader) != JsonToken.EndArray)
            {
                result.Add(ReadToken(reader));
            }

            return result;
        }

        // A decimal keeps 1.10 apart from 1.1. What it would write otherwise, 1e400 for example, stays text.
        private static object Number(JsonReader reader)
        {
            if (reader is not JsonBodyReader body || body.NumberText is not { Length: > 0 } text)
            {
                return reader.Value!;
            }

            return decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
                && number.ToString(CultureInfo.InvariantCulture) == text
                ? number
                : new JRaw(text);
        }
    }
}
