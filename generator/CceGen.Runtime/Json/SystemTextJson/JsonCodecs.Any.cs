#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.SystemTextJson
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Text.Json;
    using global::System.Text.Json.Nodes;
    
    /// <content>Any JSON. It is read as <c>JsonElement</c>, and written whatever it is.</content>
    internal static partial class JsonCodecs
    {
        public static readonly JsonCodec<object> Any = new AnyCodec();

        private sealed class AnyCodec : JsonCodec<object>
        {
            public override object Read(ref Utf8JsonReader reader)
            {
                if (Own is { } own)
                {
                    return own.Read(ref reader, typeof(object), JsonSettings.Current);
                }

                return reader.TokenType == JsonTokenType.Null ? null : (object)JsonElement.ParseValue(ref reader);
            }

            public override void Write(Utf8JsonWriter writer, object value)
            {
                if (value is not null && JsonSettings.ConverterOf(value.GetType()) is { } own && own != this)
                {
                    WriteWithLibrary(writer, value);
                    return;
                }

                switch (value)
                {
                    case null: writer.WriteNullValue(); break;
                    case JsonElement element: WriteElement(writer, element); break;
                    case IJsonModel model: model.WriteJson(writer); break;
                    case IJsonUnion union: union.WriteJson(writer); break;
                    case string text: writer.WriteStringValue(text); break;
                    case bool boolean: writer.WriteBooleanValue(boolean); break;
                    case int number: writer.WriteNumberValue(number); break;
                    case long number: writer.WriteNumberValue(number); break;
                    case decimal number: writer.WriteNumberValue(number); break;
                    case double number: writer.WriteNumberValue(number); break;
                    case JsonNode node: node.WriteTo(writer, JsonSettings.Current); break;
                    case IDictionary<string, object> members: WriteMembers(writer, members); break;
                    case IEnumerable<object> items: WriteItems(writer, items); break;
                    default: WriteWithLibrary(writer, value); break;
                }
            }

            private static void WriteElement(Utf8JsonWriter writer, JsonElement element)
            {
                try
                {
                    element.WriteTo(writer);
                }
                catch (InvalidOperationException) when (writer.CurrentDepth >= writer.Options.MaxDepth)
                {
                    throw JsonLimits.TooDeep(writer);
                }
            }

            private static void WriteMembers(Utf8JsonWriter writer, IDictionary<string, object> members)
            {
                JsonLimits.CheckDepth(writer);
                writer.WriteStartObject();
                foreach (var member in members)
                {
                    writer.WritePropertyName(member.Key);
                    Any.Write(writer, member.Value);
                }

                writer.WriteEndObject();
            }

            private static void WriteItems(Utf8JsonWriter writer, IEnumerable<object> items)
            {
                JsonLimits.CheckDepth(writer);
                writer.WriteStartArray();
                foreach (var item in items)
                {
                    Any.Write(writer, item);
                }

                writer.WriteEndArray();
            }

            // A type of the user's own, that only the library knows how to write.
            private static void WriteWithLibrary(Utf8JsonWriter writer, object value)
                => JsonSerializer.Serialize(writer, value, JsonSettings.TypeInfoOf(value.GetType()));
        }
    }
}
