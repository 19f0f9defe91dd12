#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::System.Collections.Generic;
    using global::Newtonsoft.Json;
    using global::Newtonsoft.Json.Linq;

    /// <content>Any JSON. Objects and arrays are read as <c>JObject</c> and <c>JArray</c>; it is written whatever it is.</content>
    internal static partial class JsonCodecs
    {
        public static readonly JsonCodec<object> Any = new AnyCodec();

        private sealed class AnyCodec : JsonCodec<object>
        {
            public override object Read(JsonReader reader) => JsonSettings.ReaderOf(typeof(object)) is { } own
                ? own.ReadJson(reader, typeof(object), null, JsonSettings.Current)
                : AnyJson.Read(reader);

            public override void Write(JsonWriter writer, object value)
            {
                if (value is not null && JsonSettings.HasWriterOf(value.GetType()))
                {
                    JsonSettings.Write(writer, value);
                    return;
                }

                switch (value)
                {
                    case null: writer.WriteNull(); break;
                    case IJsonModel model: model.WriteJson(writer); break;
                    case IJsonUnion union: union.WriteJson(writer); break;
                    case string text: writer.WriteValue(text); break;
                    case bool boolean: writer.WriteValue(boolean); break;
                    case int number: writer.WriteValue(number); break;
                    case long number: writer.WriteValue(number); break;
                    case decimal number: writer.WriteValue(number); break;
                    case double number: writer.WriteValue(number); break;
                    case JToken token: JsonSettings.WriteToken(writer, token); break;
                    case IDictionary<string, object> members: WriteMembers(writer, members); break;
                    case IEnumerable<object> items: WriteItems(writer, items); break;
                    default: JsonSettings.Write(writer, value); break;
                }
            }

            private static void WriteMembers(JsonWriter writer, IDictionary<string, object> members)
            {
                JsonLimits.CheckStack(writer);
                writer.WriteStartObject();
                foreach (var member in members)
                {
                    writer.WritePropertyName(member.Key);
                    Any.Write(writer, member.Value);
                }

                writer.WriteEndObject();
            }

            private static void WriteItems(JsonWriter writer, IEnumerable<object> items)
            {
                JsonLimits.CheckStack(writer);
                writer.WriteStartArray();
                foreach (var item in items)
                {
                    Any.Write(writer, item);
                }

                writer.WriteEndArray();
            }
        }
    }
}
