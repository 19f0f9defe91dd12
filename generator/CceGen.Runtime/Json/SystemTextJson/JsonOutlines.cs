#nullable enable

namespace CceGen.Runtime.SystemTextJson
{
    using global::System.Text.Json;

    /// <summary>Looks into values before they are read, to choose their types.</summary>
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

        /// <summary>Chooses the type of a union for an object or an array.</summary>
        /// <param name="reader">A copy of the reader: the value is still to be read.</param>
        /// <param name="choice">What has to be known.</param>
        /// <param name="names">The names of members that have to be known.</param>
        /// <param name="tried">How many of the types that it may be were tried in vain.</param>
        public static int Choose(Utf8JsonReader reader, JsonChoice choice, JsonNames names, int tried)
        {
            if (reader.TokenType == JsonTokenType.StartObject && choice.Discriminator >= 0)
            {
                return tried > 0 ? 0 : choice.Find(TextOf(ref reader, choice.Discriminator, names));
            }

            var outline = choice.Rent();
            LookInto(ref reader, outline, names);
            var branch = outline.Branch(tried);
            choice.Return(outline);
            return branch;
        }

        private static string? TextOf(ref Utf8JsonReader reader, int discriminator, JsonNames names)
        {
            var next = 0;
            while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
            {
                var name = names.Find(ref reader, ref next);
                reader.Read();
                if (name == discriminator)
                {
                    return TextOf(ref reader);
                }

                reader.TrySkip();
            }

            return null;
        }

        private static string? TextOf(ref Utf8JsonReader reader)
            => KindOf(reader.TokenType) is JsonKinds.Text or JsonKinds.Number or JsonKinds.Boolean ? JsonScalars.Text(ref reader, "a text") : null;

        private static void LookInto(ref Utf8JsonReader reader, JsonOutline outline, JsonNames names)
        {
            if (!outline.Begin(KindOf(reader.TokenType)))
            {
                reader.TrySkip();
            }
            else if (reader.TokenType == JsonTokenType.StartArray)
            {
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    LookInto(ref reader, outline.Items!, names);
                }
            }
            else
            {
                LookIntoObject(ref reader, outline, names);
            }
        }

        private static void LookIntoObject(ref Utf8JsonReader reader, JsonOutline outline, JsonNames names)
        {
            var next = 0;
            while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
            {
                var name = names.Find(ref reader, ref next);
                reader.Read();
                if (name < 0)
                {
                    outline.AddOther();
                }
                else
                {
                    outline.SetMember(name, KindOf(reader.TokenType), outline.AsksForText(name) ? TextOf(ref reader) : null);
                }

                if (outline.Values is { } values)
                {
                    LookInto(ref reader, values, names);
                }
                else
                {
                    reader.TrySkip();
                }
            }

            outline.End();
        }
    }
}
