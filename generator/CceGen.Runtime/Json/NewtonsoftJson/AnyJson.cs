#nullable enable

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::System.Collections.Generic;
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
            JsonToken.Integer when IsNegativeZero(reader) => Number(reader),
            JsonToken.StartConstructor or JsonToken.Undefined => throw JsonScalars.Unexpected(reader, "a value"),
            _ => reader.Value,
        };

        // In a loop: the depth of the JSON is the server's choice, the size of the stack is not. A container joins its parent
        // when it is complete: the library walks from the parent to the root for each value that is added.
        private static JContainer ReadContainer(JsonReader reader)
        {
            var open = new Stack<(JContainer Parent, string Name)>();
            var container = NewContainer(reader);
            var name = "";
            while (true)
            {
                switch (JsonScalars.Next(reader))
                {
                    case JsonToken.PropertyName:
                        name = (string)reader.Value!;
                        break;
                    case JsonToken.StartObject or JsonToken.StartArray:
                        open.Push((container, name));
                        container = NewContainer(reader);
                        break;
                    case JsonToken.EndObject or JsonToken.EndArray when open.Count == 0:
                        return container;
                    case JsonToken.EndObject or JsonToken.EndArray:
                        var (parent, member) = open.Pop();
                        Add(parent, member, container);
                        container = parent;
                        break;
                    default:
                        Add(container, name, NewValue(reader));
                        break;
                }
            }
        }

        private static void Add(JContainer container, string name, JToken value)
        {
            if (container is JObject members)
            {
                members[name] = value;
            }
            else
            {
                container.Add(value);
            }
        }

        private static JContainer NewContainer(JsonReader reader)
            => reader.TokenType == JsonToken.StartObject ? new JObject() : (JContainer)new JArray();

        private static JToken NewValue(JsonReader reader) => reader.TokenType switch
        {
            JsonToken.Float => NumberToken(reader),
            JsonToken.Integer when IsNegativeZero(reader) => NumberToken(reader),
            JsonToken.StartConstructor or JsonToken.Undefined => throw JsonScalars.Unexpected(reader, "a value"),
            _ => JToken.ReadFrom(reader, WithoutPlaces),
        };

        // The library reads 0, without the sign.
        private static bool IsNegativeZero(JsonReader reader) => reader.Value is 0L && reader is JsonBodyReader { NumberText: "-0" };

        private static JToken NumberToken(JsonReader reader) => Number(reader) is var number && number is JRaw raw ? raw : new JValue(number);

        // A decimal keeps 1.10 apart from 1.1. What it would write otherwise, 1e400 for example, stays text.
        private static object Number(JsonReader reader)
        {
            if (reader is not JsonBodyReader { NumberText: var text })
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
