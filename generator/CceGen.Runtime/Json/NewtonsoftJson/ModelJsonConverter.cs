#nullable enable

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::System;
    using global::Newtonsoft.Json;
    using global::Newtonsoft.Json.Serialization;

    /// <summary>
    /// Reads a model exactly: letter case counts, text that looks like a date stays text, and members called $ref or $type stay
    /// data, whatever the settings are.
    /// </summary>
    internal sealed class ModelJsonConverter<T> : JsonConverter
        where T : class
    {
        public override bool CanWrite => false;

        public override bool CanConvert(Type objectType) => objectType == typeof(T);

        public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer)
        {
            if (reader.TokenType == JsonToken.Null)
            {
                return null;
            }

            var dates = reader.DateParseHandling;
            reader.DateParseHandling = DateParseHandling.None;
            try
            {
                return Read(reader, serializer);
            }
            finally
            {
                reader.DateParseHandling = dates;
            }
        }

        public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer)
            => throw new NotSupportedException("Models are written by the library itself.");

        private static T Read(JsonReader reader, JsonSerializer serializer)
        {
            if (reader.TokenType != JsonToken.StartObject)
            {
                throw new JsonSerializationException($"An object was expected at '{reader.Path}', not {reader.TokenType}.");
            }

            JsonLimits.CheckStack(reader.Depth);
            var contract = (JsonObjectContract)serializer.ContractResolver.ResolveContract(typeof(T));
            var model = Activator.CreateInstance<T>();
            var names = (reader as JsonBodyReader)?.MemberNames;
            var outer = names?.Enter(contract.Properties);
            while (JsonValues.ReadToken(reader) != JsonToken.EndObject)
            {
                ReadMember(reader, serializer, contract, model);
            }

            names?.Leave(outer!.Value);
            for (var index = 0; index < contract.OnDeserializedCallbacks.Count; index++)
            {
                contract.OnDeserializedCallbacks[index](model, serializer.Context);
            }

            return model;
        }

        private static void ReadMember(JsonReader reader, JsonSerializer serializer, JsonObjectContract contract, T model)
        {
            // Letter case counts: a member that differs in it is another one. A property that is not for the wire has no part
            // in it, even if a member has its name.
            var name = (string)reader.Value!;
            var property = contract.Properties.GetProperty(name, StringComparison.Ordinal);
            if (property?.PropertyType is not { } type || property.Ignored)
            {
                JsonValues.ReadToken(reader);
                contract.ExtensionDataSetter!(model, name, AnyJson.Read(reader));
                return;
            }

            var converter = property.Converter ?? JsonValues.ConverterOf(serializer, type);
            JsonValues.MoveTo(reader, type, converter);
            property.ValueProvider!.SetValue(model, JsonValues.Read(reader, serializer, type, converter));
        }
    }
}
