#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::System.Collections.Generic;
    using global::Newtonsoft.Json;

    /// <summary>Reads and writes the members that the document does not name but gives a type.</summary>
    internal sealed class AdditionalMembers<TValue>
    {
        private readonly JsonCodec<TValue> _codec;
        private readonly JsonKinds _kinds;

        /// <param name="codec">Reads and writes the values.</param>
        /// <param name="kinds">The kinds of JSON that it reads.</param>
        public AdditionalMembers(JsonCodec<TValue> codec, JsonKinds kinds)
        {
            _codec = codec;
            _kinds = kinds;
        }

        /// <summary>Reads the member whose name the reader is at. A value of another kind is an unknown member of the model.</summary>
        public void Read(JsonReader reader, IJsonModel model, ref IDictionary<string, TValue> members)
        {
            var name = (string)reader.Value;
            MoveNext(reader);
            if ((KindOf(reader.TokenType) & _kinds) != JsonKinds.None)
            {
                members ??= new Dictionary<string, TValue>();
                members[name] = _codec.Read(reader);
            }
            else
            {
                var unknown = model.UnknownMembers ??= new Dictionary<string, object>();
                unknown[name] = JsonCodecs.Any.Read(reader);
            }
        }

        /// <summary>Writes the members, and the unknown ones of the model whose names are not among them.</summary>
        public void Write(JsonWriter writer, IJsonModel model, IDictionary<string, TValue> members)
        {
            if (members is not null)
            {
                foreach (var member in members)
                {
                    writer.WritePropertyName(member.Key);
                    _codec.Write(writer, member.Value);
                }
            }

            if (model.UnknownMembers is { } unknown)
            {
                foreach (var member in unknown)
                {
                    if (members?.ContainsKey(member.Key) != true)
                    {
                        writer.WritePropertyName(member.Key);
                        JsonCodecs.Any.Write(writer, member.Value);
                    }
                }
            }
        }

        // A reader of the library makes a double of a number, unless it is told not to: its digits are gone then. It makes a text of it when it
        // is asked for one: it is not known then that it was a number.
        private void MoveNext(JsonReader reader)
        {
            var floats = reader.FloatParseHandling;
            if (_codec is JsonCodec<decimal> or JsonCodec<decimal?> && reader is not JsonBodyReader)
            {
                reader.FloatParseHandling = FloatParseHandling.Decimal;
            }

            try
            {
                JsonScalars.Next(reader);
            }
            finally
            {
                reader.FloatParseHandling = floats;
            }
        }

        // The library makes times of texts when it reads a document into memory, and bytes when it writes into one.
        private static JsonKinds KindOf(JsonToken type) => type switch
        {
            JsonToken.Null => JsonKinds.Null,
            JsonToken.String or JsonToken.Date or JsonToken.Bytes => JsonKinds.Text,
            JsonToken.Integer or JsonToken.Float => JsonKinds.Number,
            JsonToken.Boolean => JsonKinds.Boolean,
            JsonToken.StartArray => JsonKinds.Array,
            JsonToken.StartObject => JsonKinds.Object,
            _ => JsonKinds.None,
        };
    }
}
