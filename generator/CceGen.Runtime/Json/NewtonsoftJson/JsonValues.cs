#nullable enable

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::System;
    using global::System.Collections;
    using global::System.Collections.Generic;
    using global::System.Globalization;
    using global::Newtonsoft.Json;
    using global::Newtonsoft.Json.Serialization;

    /// <summary>
    /// Reads values of the types that the document has. Numbers and Booleans where it promises text are kept as they were
    /// written; names such as $ref and $type are data.
    /// </summary>
    internal static class JsonValues
    {
        /// <summary>The converter of the type; those of the settings come after it, as the library has it.</summary>
        public static JsonConverter? ConverterOf(JsonSerializer serializer, Type type)
        {
            if (serializer.ContractResolver.ResolveContract(type).Converter is { } own)
            {
                return own;
            }

            for (var index = 0; index < serializer.Converters.Count; index++)
            {
                if (serializer.Converters[index].CanConvert(type))
                {
                    return serializer.Converters[index];
                }
            }

            return null;
        }

        /// <summary>Moves on to a value, in the way in which nothing of it is lost that its type could hold.</summary>
        public static void MoveTo(JsonReader reader, Type type, JsonConverter? converter)
        {
            if (converter is ITextConverter || (converter is null && type == typeof(string)))
            {
                reader.ReadAsString();
            }
            else if (converter is null && (Nullable.GetUnderlyingType(type) ?? type) == typeof(decimal))
            {
                reader.ReadAsDecimal();
            }
            else
            {
                ReadToken(reader);
            }

            if (reader.TokenType == JsonToken.None)
            {
                throw TooEarly(reader);
            }
        }

        /// <summary>Reads the value that the reader stands on.</summary>
        public static object? Read(JsonReader reader, JsonSerializer serializer, Type type, JsonConverter? converter)
        {
            if (reader.TokenType == JsonToken.Null && type.IsValueType)
            {
                return Nullable.GetUnderlyingType(type) is null ? Activator.CreateInstance(type) : null;
            }

            if (converter is { CanRead: true })
            {
                return converter.ReadJson(reader, type, null, serializer);
            }

            if (reader.TokenType == JsonToken.Null || type == typeof(object))
            {
                return AnyJson.Read(reader);
            }

            if (type == typeof(string))
            {
                return Text(reader);
            }

            if (reader.Value is { } value && value.GetType() == (Nullable.GetUnderlyingType(type) ?? type))
            {
                return value;
            }

            return serializer.ContractResolver.ResolveContract(type) switch
            {
                JsonArrayContract { CollectionItemType: { } itemType } contract when NewList(contract, itemType) is { } list
                    => ReadList(reader, serializer, itemType, list),
                JsonDictionaryContract { DictionaryKeyType: { } keyType, DictionaryValueType: { } valueType } contract
                    when keyType == typeof(string) && contract.DefaultCreator?.Invoke() is IDictionary map
                    => ReadMap(reader, serializer, valueType, map),
                _ => serializer.Deserialize(reader, type),
            };
        }

        /// <summary>The text that the reader stands on, or the number or Boolean as it was written.</summary>
        public static string Text(JsonReader reader) => reader.TokenType switch
        {
            JsonToken.String => (string)reader.Value!,
            JsonToken.Boolean => (bool)reader.Value! ? "true" : "false",
            JsonToken.Integer or JsonToken.Float => reader is JsonBodyReader { NumberText: { Length: > 0 } text }
                ? text
                : Convert.ToString(reader.Value, CultureInfo.InvariantCulture)!,
            _ => throw new JsonSerializationException($"A text was expected at '{reader.Path}', not {reader.TokenType}."),
        };

        /// <summary>Reads a token, and says which; comments are none.</summary>
        public static JsonToken ReadToken(JsonReader reader)
        {
            do
            {
                if (!reader.Read())
                {
                    throw TooEarly(reader);
                }
            }
            while (reader.TokenType == JsonToken.Comment);

            return reader.TokenType;
        }

        private static IList? NewList(JsonArrayContract contract, Type itemType)
        {
            if (contract.DefaultCreator is { } create)
            {
                return create() as IList;
            }

            var list = typeof(List<>).MakeGenericType(itemType);
            return contract.UnderlyingType.IsAssignableFrom(list) ? (IList)Activator.CreateInstance(list)! : null;
        }

        private static IList ReadList(JsonReader reader, JsonSerializer serializer, Type itemType, IList list)
        {
            Expect(reader, JsonToken.StartArray);
            var converter = ConverterOf(serializer, itemType);
            while (true)
            {
                MoveTo(reader, itemType, converter);
                if (reader.TokenType == JsonToken.EndArray)
                {
                    return list;
                }

                list.Add(Read(reader, serializer, itemType, converter));
            }
        }

        private static IDictionary ReadMap(JsonReader reader, JsonSerializer serializer, Type valueType, IDictionary map)
        {
            Expect(reader, JsonToken.StartObject);
            var converter = ConverterOf(serializer, valueType);
            while (ReadToken(reader) != JsonToken.EndObject)
            {
                var name = (string)reader.Value!;
                MoveTo(reader, valueType, converter);
                map[name] = Read(reader, serializer, valueType, converter);
            }

            return map;
        }

        private static void Expect(JsonReader reader, JsonToken token)
        {
            if (reader.TokenType != token)
            {
                throw new JsonSerializationException($"{(token == JsonToken.StartArray ? "An array" : "An object")} was expected at '{reader.Path}', not {reader.TokenType}.");
            }
        }

        private static JsonSerializationException TooEarly(JsonReader reader)
            => new JsonSerializationException($"The JSON ends too early, at '{reader.Path}'.");
    }
}
