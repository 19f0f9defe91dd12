namespace CceGen.Generator.Emit.Json;

/// <content>The file of <c>ModelJsonConverter</c>.</content>
internal static partial class NewtonsoftRuntime
{
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
                // Letter case counts: a member that differs in it is another one. A property that is not for the wire has no part
                // in it, even if a member has its name.
                var name = (string)reader.Value^;
                var property = contract.Properties.GetProperty(name, StringComparison.Ordinal);
                if (property?.PropertyType is null || property.Ignored)
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

                property.ValueProvider^.SetValue(model, ReadValue(reader, serializer, property, property.PropertyType));
            }

            private static object~ ReadValue(JsonReader reader, JsonSerializer serializer, JsonProperty property, Type type)
            {
                if (reader.TokenType == JsonToken.Null && type.IsValueType)
                {
                    return Nullable.GetUnderlyingType(type) is null ? Activator.CreateInstance(type) : null;
                }

                return property.Converter is { CanRead: true } converter
                    ? converter.ReadJson(reader, type, null, serializer)
                    : serializer.Deserialize(reader, type);
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
}
