#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.SystemTextJson
{
    using global::System.Collections.Generic;
    using global::System.Text.Json;

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
        public void Read(ref Utf8JsonReader reader, IJsonModel model, ref IDictionary<string, TValue> members)
        {
            var name = reader.GetString();
            reader.Read();
            if ((KindOf(reader.TokenType) & _kinds) != JsonKinds.None)
            {
                members ??= new Dictionary<string, TValue>();
                members[name] = _codec.Read(ref reader);
            }
            else
            {
                var unknown = model.UnknownMembers ??= new Dictionary<string, object>();
                unknown[name] = JsonCodecs.Any.Read(ref reader);
            }
        }

        /// <summary>Writes the members, and the unknown ones of the model whose names are not among them.</summary>
        public void Write(Utf8JsonWriter writer, IJsonModel model, IDictionary<string, TValue> members)
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

        private static JsonKinds KindOf(JsonTokenType type) => type switch
        {
            JsonTokenType.Null => JsonKinds.Null,
            JsonTokenType.String => JsonKinds.Text,
            JsonTokenType.Number => JsonKinds.Number,
            JsonTokenType.True or JsonTokenType.False => JsonKinds.Boolean,
            JsonTokenType.StartArray => JsonKinds.Array,
            JsonTokenType.StartObject => JsonKinds.Object,
            _ => JsonKinds.None,
        };
    }
}
