#nullable enable

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::Newtonsoft.Json;

    /// <summary>Looks into values before they are read, to choose their types.</summary>
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

        /// <summary>Chooses the type of a union for an object or an array, as far as it is well-formed: whoever reads it reports where it is not.</summary>
        /// <param name="reader">Another reader than the one that the value is still to be read with.</param>
        /// <param name="choice">What has to be known.</param>
        /// <param name="names">The names of members that have to be known.</param>
        /// <param name="tried">How many of the types that it may be were tried in vain.</param>
        public static int Choose(JsonReader reader, JsonChoice choice, JsonNames names, int tried)
        {
            if (reader.TokenType == JsonToken.StartObject && choice.Discriminator >= 0)
            {
                return tried > 0 ? 0 : choice.Find(Discriminator(reader, choice.Discriminator, names));
            }

            var outline = choice.Rent();
            try
            {
                LookInto(reader, outline, names);
            }
            catch (JsonReaderException)
            {
                // What is known so far has to do.
            }

            var branch = outline.Branch(tried);
            choice.Return(outline);
            return branch;
        }

        private static string? Discriminator(JsonReader reader, int discriminator, JsonNames names)
        {
            try
            {
                return TextOf(reader, discriminator, names);
            }
            catch (JsonReaderException)
            {
                return null;
            }
        }

        private static string? TextOf(JsonReader reader, int discriminator, JsonNames names)
        {
            var next = 0;
            while (ReadTo(reader, JsonToken.EndObject))
            {
                var name = names.Find((string)reader.Value!, ref next);
                ReadTo(reader, JsonToken.None);
                if (name == discriminator)
                {
                    return TextOf(reader);
                }

                reader.Skip();
            }

            return null;
        }

        private static string? TextOf(JsonReader reader)
            => reader.TokenType is JsonToken.String or JsonToken.Integer or JsonToken.Float or JsonToken.Boolean ? JsonScalars.Text(reader, "a text") : null;

        private static void LookInto(JsonReader reader, JsonOutline outline, JsonNames names)
        {
            if (!outline.Begin(KindOf(reader.TokenType)))
            {
                reader.Skip();
            }
            else if (reader.TokenType == JsonToken.StartArray)
            {
                while (ReadTo(reader, JsonToken.EndArray))
                {
                    LookInto(reader, outline.Items!, names);
                }
            }
            else
            {
                LookIntoObject(reader, outline, names);
            }
        }

        private static void LookIntoObject(JsonReader reader, JsonOutline outline, JsonNames names)
        {
            var next = 0;
            while (ReadTo(reader, JsonToken.EndObject))
            {
                var name = names.Find((string)reader.Value!, ref next);
                ReadTo(reader, JsonToken.None);
                if (name < 0)
                {
                    outline.AddOther();
                }
                else
                {
                    outline.SetMember(name, KindOf(reader.TokenType), outline.AsksForText(name) ? TextOf(reader) : null);
                }

                if (outline.Values is { } values)
                {
                    LookInto(reader, values, names);
                }
                else
                {
                    reader.Skip();
                }
            }

            outline.End();
        }

        // Comments may be anywhere.
        private static bool ReadTo(JsonReader reader, JsonToken end)
        {
            while (reader.Read())
            {
                if (reader.TokenType != JsonToken.Comment)
                {
                    return reader.TokenType != end;
                }
            }

            return false;
        }
    }
}
