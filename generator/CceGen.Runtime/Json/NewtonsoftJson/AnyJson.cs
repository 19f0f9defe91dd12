#nullable enable

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::System.Globalization;
    using global::Newtonsoft.Json;
    using global::Newtonsoft.Json.Linq;

    /// <summary>Reads JSON of any shape so that it can be written again as it was.</summary>
    internal static class AnyJson
    {
        // The line of each value would cost a third of its memory.
        private static readonly JsonLoadSettings WithoutPlaces = new JsonLoadSettings { LineInfoHandling = LineInfoHandling.Ignore };

        /// <summary>Reads the value that the reader stands on.</summary>
        public static object? Read(JsonReader reader) => reader.TokenType switch
        {
            JsonToken.StartObject or JsonToken.StartArray => ReadContainer(reader),
            JsonToken.Float => Number(reader),
            _ => reader.Value,
        };

        // In a loop: the depth of the JSON is the server's choice, the size of the stack is not.
        private static JContainer ReadContainer(JsonReader reader)
        {
            var root = NewContainer(reader);
            var open = root;
            var name = "";
            while (true)
            {
                switch (JsonValues.ReadToken(reader))
                {
                    case JsonToken.PropertyName:
                        name = (string)reader.Value!;
                        continue;
                    case JsonToken.EndObject or JsonToken.EndArray when open == root:
                        return root;
                    case JsonToken.EndObject or JsonToken.EndArray:
                        open = open.Parent is JProperty property ? property.Parent! : open.Parent!;
                        continue;
                }

                var value = NewToken(reader);
                if (open is JObject members)
                {
                    members[name] = value;
                }
                else
                {
                    open.Add(value);
                }

                open = value as JContainer ?? open;
            }
        }

        private static JContainer NewContainer(JsonReader reader)
            => reader.TokenType == JsonToken.StartObject ? new JObject() : (JContainer)new JArray();

        private static JToken NewToken(JsonReader reader) => reader.TokenType switch
        {
            JsonToken.StartObject or JsonToken.StartArray => NewContainer(reader),
            JsonToken.Float => Number(reader) is var number && number is JRaw raw ? raw : new JValue(number),
            _ => JToken.ReadFrom(reader, WithoutPlaces),
        };

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
