#nullable enable

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::System;
    using global::Newtonsoft.Json;

    /// <summary>What a whole body holds, read as the type that its reader was made for.</summary>
    [JsonConverter(typeof(Converter))]
    internal sealed class JsonBodyValue
    {
        private JsonBodyValue(object? value) => Value = value;

        public object? Value { get; }

        private sealed class Converter : JsonConverter
        {
            public override bool CanWrite => false;

            public override bool CanConvert(Type objectType) => objectType == typeof(JsonBodyValue);

            public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer)
            {
                if (reader.TokenType == JsonToken.Comment)
                {
                    JsonValues.ReadToken(reader);
                }

                var type = ((JsonBodyReader)reader).BodyType;
                return new JsonBodyValue(JsonValues.Read(reader, serializer, type, JsonValues.ConverterOf(serializer, type)));
            }

            public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer)
                => throw new NotSupportedException("Bodies are written by the library itself.");
        }
    }
}
