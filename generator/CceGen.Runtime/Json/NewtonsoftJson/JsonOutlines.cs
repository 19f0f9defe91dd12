#nullable enable

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::Newtonsoft.Json;

    /// <summary>Looks into values before they are read.</summary>
    internal static class JsonOutlines
    {
        public static JsonKinds KindOf(JsonToken token) => token switch
        {
            JsonToken.StartObject => JsonKinds.Object,
            JsonToken.StartArray => JsonKinds.Array,
            JsonToken.Integer or JsonToken.Float => JsonKinds.Number,
            JsonToken.Boolean => JsonKinds.Boolean,
            JsonToken.Null or JsonToken.Undefined => JsonKinds.Null,
            _ => JsonKinds.Text,
        };

        /// <summary>Looks into a value, as far as it is well-formed: whoever reads it reports where it is not.</summary>
        /// <param name="reader">Another reader than the one that the value is still to be read with.</param>
        /// <param name="choice">What has to be known.</param>
        /// <param name="names">The names of members that have to be known.</param>
        public static JsonOutline Read(JsonReader reader, JsonChoice choice, JsonNames names)
        {
            var outline = new JsonOutline(KindOf(reader.TokenType), names.Count);
            try
            {
                Read(reader, outline, names, choice.Depth, choice.Discriminator);
            }
            catch (JsonReaderException)
            {
                return outline;
            }

            return outline;
        }

        private static void Read(JsonReader reader, JsonOutline outline, JsonNames names, int depth, int discriminator)
        {
            if (outline.Kind == JsonKinds.Object)
            {
                ReadMembers(reader, outline, names, discriminator);
            }
            else
            {
                ReadItems(reader, outline, names, depth - 1);
            }
        }

        private static void ReadMembers(JsonReader reader, JsonOutline outline, JsonNames names, int discriminator)
        {
            var next = 0;
            while (reader.Read() && reader.TokenType != JsonToken.EndObject)
            {
                if (reader.TokenType == JsonToken.Comment)
                {
                    continue;
                }

                var name = names.Find((string)reader.Value!, ref next);
                while (reader.Read() && reader.TokenType == JsonToken.Comment)
                {
                }

                if (name >= 0)
                {
                    var kind = KindOf(reader.TokenType);
                    outline.SetMember(name, kind, reader.TokenType is JsonToken.String or JsonToken.Integer or JsonToken.Float or JsonToken.Boolean ? JsonScalars.Text(reader, "a text") : null);
                    if (name == discriminator)
                    {
                        return;
                    }
                }

                reader.Skip();
            }
        }

        private static void ReadItems(JsonReader reader, JsonOutline outline, JsonNames names, int depth)
        {
            while (reader.Read() && reader.TokenType != JsonToken.EndArray)
            {
                if (reader.TokenType == JsonToken.Comment)
                {
                    continue;
                }

                var kind = KindOf(reader.TokenType);
                if (outline.First is null && ((kind == JsonKinds.Array && depth > 0) || kind == JsonKinds.Object))
                {
                    var item = new JsonOutline(kind, names.Count);
                    outline.AddItem(item);
                    Read(reader, item, names, depth, -1);
                }
                else
                {
                    outline.AddItem(kind);
                    reader.Skip();
                }
            }
        }
    }
}
