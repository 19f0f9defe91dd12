#nullable enable

namespace CceGen.Runtime.SystemTextJson
{
    using global::System.Text.Json;

    /// <summary>Looks into values before they are read.</summary>
    internal static class JsonOutlines
    {
        public static JsonKinds KindOf(JsonTokenType type) => type switch
        {
            JsonTokenType.StartObject => JsonKinds.Object,
            JsonTokenType.StartArray => JsonKinds.Array,
            JsonTokenType.String => JsonKinds.Text,
            JsonTokenType.Number => JsonKinds.Number,
            JsonTokenType.True or JsonTokenType.False => JsonKinds.Boolean,
            _ => JsonKinds.Null,
        };

        /// <summary>Looks into a value.</summary>
        /// <param name="reader">A copy of the reader: the value is still to be read.</param>
        /// <param name="choice">What has to be known.</param>
        /// <param name="names">The names of members that have to be known.</param>
        public static JsonOutline Read(Utf8JsonReader reader, JsonChoice choice, JsonNames names) => Read(reader, names, choice.Depth, choice.Discriminator);

        private static JsonOutline Read(Utf8JsonReader reader, JsonNames names, int depth, int discriminator)
        {
            var outline = new JsonOutline(KindOf(reader.TokenType), names.Count);
            if (outline.Kind == JsonKinds.Object)
            {
                ReadMembers(ref reader, outline, names, discriminator);
            }
            else
            {
                ReadItems(ref reader, outline, names, depth - 1);
            }

            return outline;
        }

        private static void ReadMembers(ref Utf8JsonReader reader, JsonOutline outline, JsonNames names, int discriminator)
        {
            var next = 0;
            while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
            {
                var name = names.Find(ref reader, ref next);
                reader.Read();
                if (name >= 0)
                {
                    var kind = KindOf(reader.TokenType);
                    outline.SetMember(name, kind, kind is JsonKinds.Text or JsonKinds.Number or JsonKinds.Boolean ? JsonScalars.Text(ref reader, "a text") : null);
                    if (name == discriminator)
                    {
                        return;
                    }
                }

                reader.TrySkip();
            }
        }

        private static void ReadItems(ref Utf8JsonReader reader, JsonOutline outline, JsonNames names, int depth)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                var kind = KindOf(reader.TokenType);
                if (outline.First is null && ((kind == JsonKinds.Array && depth > 0) || kind == JsonKinds.Object))
                {
                    outline.AddItem(Read(reader, names, depth, -1));
                }

                outline.AddItem(kind);
                reader.TrySkip();
            }
        }
    }
}
