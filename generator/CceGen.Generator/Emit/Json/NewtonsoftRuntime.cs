using System.Collections.Generic;
using CceGen.Generator.Emit.Runtime;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit.Json;

/// <summary>The helper types of generated code that call Newtonsoft.Json.</summary>
internal static class NewtonsoftRuntime
{
    public static IEnumerable<RuntimeFile> Files(RuntimeModel model)
    {
        if (model.HasClients)
        {
            yield return RuntimeTemplate.Emit(
                model.File,
                "JsonBody",
                JsonBody,
                "System.IO",
                "System.Net.Http",
                "System.Net.Http.Headers",
                "System.Text",
                "System.Threading",
                "System.Threading.Tasks",
                "Newtonsoft.Json");
        }

        if (model.HasObjects)
        {
            yield return RuntimeTemplate.Emit(model.File, "ModelJsonConverter", ModelJsonConverter, "System", "Newtonsoft.Json", "Newtonsoft.Json.Serialization");
        }

        if (model.HasEnums)
        {
            yield return RuntimeTemplate.Emit(model.File, "TextJsonConverter", TextJsonConverter, "System", "Newtonsoft.Json");
        }

        if (model.HasDates)
        {
            yield return RuntimeTemplate.Emit(model.File, "DateJsonConverter", DateJsonConverter, "System", "System.Globalization", "Newtonsoft.Json");
        }
    }

    private const string JsonBody = """
        /// <summary>Reads and writes JSON bodies with Newtonsoft.Json.</summary>
        [Generated]
        internal static class JsonBody
        {
            // Text that looks like a date stays text, and members called $ref or $type are data like any other.
            public static JsonSerializerSettings CreateSettings() => new JsonSerializerSettings
            {
                CheckAdditionalContent = true,
                DateParseHandling = DateParseHandling.None,
                MetadataPropertyHandling = MetadataPropertyHandling.Ignore,
            };

            public static HttpContent Create<T>(T value, string contentType, JsonSerializerSettings settings)
            {
                var content = new ByteArrayContent(Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(value, settings)));
                content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
                return content;
            }

            // The library reads synchronously, which would block a thread and not see the token: the bytes are fetched first.
            public static async Task<T~> ReadAsync<T>(HttpContent content, JsonSerializerSettings settings, CancellationToken cancellationToken)
            {
                using var body = await HttpBody.ReadAsync(content, cancellationToken).ConfigureAwait(false);
                using var reader = new StreamReader(body, HttpBody.EncodingOf(content));
                return Read<T>(reader, settings);
            }

            public static T~ Parse<T>(string text, JsonSerializerSettings settings) => Read<T>(new StringReader(text), settings);

            private static T~ Read<T>(TextReader text, JsonSerializerSettings settings)
            {
                if (text.Peek() < 0)
                {
                    throw new JsonSerializationException("The body is empty.");
                }

                using var reader = new JsonTextReader(text);
                return JsonSerializer.Create(settings).Deserialize<T>(reader);
            }
        }
        """;

    private const string ModelJsonConverter = """
        /// <summary>
        /// Reads a model exactly: letter case counts, text that looks like a date stays text, and members called $ref or $type stay
        /// data, whatever the settings are.
        /// </summary>
        [Generated]
        internal sealed class ModelJsonConverter<T> : JsonConverter
            where T : class
        {
            public override bool CanWrite => false;

            public override bool CanConvert(Type objectType) => objectType == typeof(T);

            public override object~ ReadJson(JsonReader reader, Type objectType, object~ existingValue, JsonSerializer serializer)
            {
                if (reader.TokenType == JsonToken.Null)
                {
                    return null;
                }

                var dates = reader.DateParseHandling;
                var metadata = serializer.MetadataPropertyHandling;
                reader.DateParseHandling = DateParseHandling.None;
                if (metadata != MetadataPropertyHandling.Ignore)
                {
                    serializer.MetadataPropertyHandling = MetadataPropertyHandling.Ignore;
                }

                try
                {
                    return Read(reader, serializer);
                }
                finally
                {
                    reader.DateParseHandling = dates;
                    if (metadata != MetadataPropertyHandling.Ignore)
                    {
                        serializer.MetadataPropertyHandling = metadata;
                    }
                }
            }

            public override void WriteJson(JsonWriter writer, object~ value, JsonSerializer serializer)
                => throw new NotSupportedException("Models are written by the library itself.");

            private static T Read(JsonReader reader, JsonSerializer serializer)
            {
                if (reader.TokenType != JsonToken.StartObject)
                {
                    throw new JsonSerializationException($"An object was expected at '{reader.Path}', not {reader.TokenType}.");
                }

                var contract = (JsonObjectContract)serializer.ContractResolver.ResolveContract(typeof(T));
                var model = Activator.CreateInstance<T>();
                while (ReadToken(reader) != JsonToken.EndObject)
                {
                    ReadMember(reader, serializer, contract, model);
                }

                foreach (var callback in contract.OnDeserializedCallbacks)
                {
                    callback(model, serializer.Context);
                }

                return model;
            }

            private static void ReadMember(JsonReader reader, JsonSerializer serializer, JsonObjectContract contract, T model)
            {
                // Letter case counts: a member that differs in it is another one.
                var name = (string)reader.Value^;
                var property = contract.Properties.GetProperty(name, StringComparison.Ordinal);
                if (property?.PropertyType is null)
                {
                    ReadToken(reader);
                    contract.ExtensionDataSetter^(model, name, serializer.Deserialize(reader));
                    return;
                }

                // A decimal has to be told before the token is read, or a double comes between.
                if ((Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) == typeof(decimal))
                {
                    reader.ReadAsDecimal();
                }
                else
                {
                    ReadToken(reader);
                }

                if (reader.TokenType != JsonToken.Null || property.NullValueHandling != NullValueHandling.Ignore)
                {
                    var value = property.Converter is { CanRead: true } converter
                        ? converter.ReadJson(reader, property.PropertyType, null, serializer)
                        : serializer.Deserialize(reader, property.PropertyType);
                    property.ValueProvider^.SetValue(model, value);
                }
            }

            private static JsonToken ReadToken(JsonReader reader)
            {
                do
                {
                    if (!reader.Read())
                    {
                        throw new JsonSerializationException($"The JSON ends too early, at '{reader.Path}'.");
                    }
                }
                while (reader.TokenType == JsonToken.Comment);

                return reader.TokenType;
            }
        }
        """;

    private const string TextJsonConverter = """
        /// <summary>Reads and writes a value type that is a text on the wire.</summary>
        [Generated]
        internal abstract class TextJsonConverter<T> : JsonConverter
            where T : struct
        {
            public sealed override bool CanConvert(Type objectType) => (Nullable.GetUnderlyingType(objectType) ?? objectType) == typeof(T);

            public sealed override object~ ReadJson(JsonReader reader, Type objectType, object~ existingValue, JsonSerializer serializer) => reader.TokenType switch
            {
                JsonToken.Null => objectType == typeof(T) ? default(T) : null,
                JsonToken.String => Parse((string)reader.Value^),
                _ => throw new JsonSerializationException($"A text was expected at '{reader.Path}', not {reader.TokenType}."),
            };

            public sealed override void WriteJson(JsonWriter writer, object~ value, JsonSerializer serializer)
                => writer.WriteValue(value is T text ? Format(text) : null);

            /// <summary>The text; null for a value that was never set.</summary>
            protected abstract string~ Format(T value);

            protected abstract T Parse(string text);

            protected static JsonSerializationException Unknown(string text)
                => new JsonSerializationException($"'{text}' is not a value of {typeof(T).Name}.");
        }
        """;

    private const string DateJsonConverter = """
        /// <summary>Reads and writes a date without a time.</summary>
        [Generated]
        internal sealed class DateJsonConverter : JsonConverter
        {
            public override bool CanConvert(Type objectType) => true;

            public override object~ ReadJson(JsonReader reader, Type objectType, object~ existingValue, JsonSerializer serializer)
            {
                if (reader.Value is not string text)
                {
                    return reader.TokenType == JsonToken.Null
                        ? Nullable.GetUnderlyingType(objectType) is null ? existingValue : null
                        : throw new JsonSerializationException($"A date was expected at '{reader.Path}', not {reader.TokenType}.");
                }

                var type = Nullable.GetUnderlyingType(objectType) ?? objectType;
                if (!DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
                {
                    throw new JsonSerializationException($"'{text}' at '{reader.Path}' is not a date.");
                }

        #if NET6_0_OR_GREATER
                if (type == typeof(DateOnly))
                {
                    return DateOnly.FromDateTime(date);
                }

        #endif
                return type == typeof(DateTimeOffset) ? new DateTimeOffset(date, TimeSpan.Zero) : date;
            }

            public override void WriteJson(JsonWriter writer, object~ value, JsonSerializer serializer)
                => writer.WriteValue((value as IFormattable)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }
        """;
}
